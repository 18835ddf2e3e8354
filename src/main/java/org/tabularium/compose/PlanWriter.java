package org.tabularium.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tabularium.compose.RetentionPlan.Governed;
import org.tabularium.document.Block;
import org.tabularium.document.Text;
import org.tabularium.model.Identified;
import org.tabularium.model.RetentionRule;

/// The plan of one time limit: what it says, an example, and the data it governs.
final class PlanWriter {
    private static final List<Integer> WIDTHS = List.of(48, 52);
    /// More than that nobody reads at once, and drawing it would keep the typist waiting.
    private static final int MOST = 40;
    private final Scribe scribe;

    PlanWriter(Scribe scribe) {
        this.scribe = scribe;
    }

    List<Block> sheet(RetentionRule rule, LocalDate day) {
        Where where = Where.of(rule.id());
        List<Governed> governed = RetentionPlan.of(scribe.register()).of(rule);
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Block.Heading(1, scribe.local(rule.name(), where.at("name")).text(), rule.id().value()));
        blocks.add(new Block.Facts(List.of(
                fact("limit", new ErasureSection(scribe).rule(rule, where).stop().paragraph()),
                fact("example", example(rule, day).paragraph()))));
        blocks.add(new Block.Heading(2, Text.of(scribe.say("plan.governs.label")), ""));
        blocks.add(governed.isEmpty() ? scribe.state("plan.unused", where).paragraph()
                : table(governed.subList(0, Math.min(MOST, governed.size()))));
        if (governed.size() > MOST) {
            blocks.add(scribe.say("plan.more",
                    Map.of("n", Line.of(Integer.toString(governed.size() - MOST)))).paragraph());
        }
        return blocks;
    }

    private Block.Fact fact(String key, Block value) {
        return new Block.Fact(scribe.say("plan." + key + ".label"), "", List.of(value));
    }

    Line example(RetentionRule rule, LocalDate day) {
        Where where = Where.of(rule.id()).at("period");
        return reckoned(rule, day).map(example -> scribe.say(
                example.begins().equals(example.event()) ? "plan.example.at-once" : "plan.example",
                Map.of("event", date(example.event(), where), "begin", date(example.begins(), where), "end",
                        date(example.ends(), where))))
                .orElseGet(() -> scribe.state("plan.example.open", where));
    }

    /// The time limit reckoned from an event on a day; empty if it has no period.
    Optional<RetentionExample> reckoned(RetentionRule rule, LocalDate day) {
        return rule.period().map(period -> RetentionExample.of(period, day, isFromYearEnd(rule)));
    }

    private Line date(LocalDate date, Where where) {
        return Line.of(scribe.wording().date(date), where);
    }

    /// Whether the record says so in words, in whichever language.
    private boolean isFromYearEnd(RetentionRule rule) {
        List<String> signs = List.of(scribe.say("plan.year-end").split("\\|"));
        return rule.start().texts().values().stream().map(t -> t.toLowerCase(Locale.ROOT))
                .anyMatch(t -> signs.stream().anyMatch(t::contains));
    }

    private Block table(List<Governed> governed) {
        List<String> header =
                Stream.of("activity", "data").map(k -> scribe.say("plan." + k)).toList();
        return new Block.Table(scribe.say("plan.caption"), header, WIDTHS,
                governed.stream().map(this::row).toList());
    }

    private Block.Row row(Governed one) {
        Where where = Where.of(one.activity().id()).at("uses").at(one.use().id()).at("retention");
        List<Line> data = one.use().data().stream()
                .map(id -> Identified.find(scribe.register().data(), id)
                        .map(d -> scribe.phrase(d.name(), where))
                        .orElseGet(() -> scribe.unknown(id.value(), where)))
                .toList();
        List<Line> people = one.use().subjects().stream()
                .map(id -> Identified.find(scribe.register().subjects(), id)
                        .map(s -> scribe.phrase(s.name(), where))
                        .orElseGet(() -> scribe.unknown(id.value(), where)))
                .toList();
        Line activity = Line.of(Names.number(scribe, one.activity()) + " ", where)
                .add(scribe.phrase(one.activity().name(), where));
        Line what = list(data, where);
        return new Block.Row(List.of(activity.text(), (people.isEmpty() ? what
                : what.add(" (").add(scribe.wording().list(people)).add(")")).text()), "");
    }

    private Line list(List<Line> lines, Where where) {
        return lines.isEmpty() ? scribe.gap(where) : scribe.wording().list(lines);
    }
}
