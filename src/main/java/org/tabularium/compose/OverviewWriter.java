package org.tabularium.compose;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.document.Block;
import org.tabularium.document.Text;
import org.tabularium.model.Activity;

/// The table of all activities; each row leads to its sheet.
final class OverviewWriter {
    private final Scribe scribe;
    private final HeadSection head;

    OverviewWriter(Scribe scribe) {
        this.scribe = scribe;
        this.head = new HeadSection(scribe);
    }

    List<Block> overview() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, Text.of(scribe.say("overview.title")), "overview"));
        List<Activity> activities = scribe.register().activities();
        if (activities.isEmpty()) {
            blocks.add(scribe.gap(Where.of("register").at("activities")).paragraph());
            return blocks;
        }
        List<String> header = List.of(scribe.say("overview.number"), scribe.say("overview.name"),
                scribe.say("overview.department"), scribe.say("overview.state"),
                scribe.say("overview.changed"));
        blocks.add(new Block.Table(scribe.say("overview.caption"), header, List.of(7, 37, 22, 13, 21),
                activities.stream().map(this::row).toList()));
        return blocks;
    }

    private Block.Row row(Activity activity) {
        Where where = Where.of(activity.id());
        return new Block.Row(List.of(
                Line.of(Names.number(scribe, activity), where.at("number")).text(),
                scribe.local(activity.name(), where.at("name")).text(),
                Names.department(scribe, activity.department(), where.at("department")).text(),
                head.status(activity).text(),
                scribe.date(activity.changedOn(), where.at("changedOn")).text()), activity.id().value());
    }
}
