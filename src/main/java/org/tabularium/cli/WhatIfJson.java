package org.tabularium.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.tabularium.check.whatif.Concerned;
import org.tabularium.check.whatif.Figures;
import org.tabularium.check.whatif.Task;
import org.tabularium.check.whatif.Telling;
import org.tabularium.check.whatif.WhatIf;
import org.tabularium.compose.notice.Rewording;
import org.tabularium.compose.whatif.NoticeChange;
import org.tabularium.compose.whatif.NoticeChanges;
import org.tabularium.law.Holder;
import org.tabularium.law.Law;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What follows when something falls away, for other programs; the members are described in `docs/command-line.md`.
final class WhatIfJson {
    private final JsonMapper mapper = JsonMapper.shared();
    private final ObjectNode root = mapper.createObjectNode();
    private final ArrayNode registers;
    private final Locale language;
    private final Law law;

    WhatIfJson(Locale language, Law law, LocalDate day) {
        this.language = language;
        this.law = law;
        root.put("asOf", day.toString());
        root.put("law", law.date().toString());
        registers = root.putArray("registers");
    }

    String text() {
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    void add(Path file, WhatIf result, NoticeChanges changes) {
        Telling telling = new Telling(language, law, result.register().primary());
        ObjectNode node = registers.addObject();
        node.put("file", String.valueOf(file.getFileName()));
        node.put("without", telling.loss(result.loss(), result.register()));
        counts(node.putObject("counts"), result.figures(), changes);
        ArrayNode recipients = node.putArray("recipients");
        result.recipients().forEach(c -> recipient(recipients.addObject(), c, telling));
        ArrayNode sheets = node.putArray("sheets");
        result.sheets().forEach(s -> sheet(sheets.addObject(), s, telling));
        ArrayNode clients = node.putArray("clients");
        result.clients().forEach(c -> clients.add(c.id().value()));
        ArrayNode systems = node.putArray("systems");
        result.systems().forEach(s -> systems.add(s.id().value()));
        ArrayNode notices = node.putArray("notices");
        changes.changes().forEach(c -> change(notices.addObject(), c));
        ArrayNode own = node.putArray("ownWording");
        changes.own().forEach(o -> {
            ObjectNode one = own.addObject();
            one.put("notice", o.notice().id().value());
            one.put("part", key(o.passage().part()));
            o.passage().activity().ifPresent(a -> one.put("activity", a.value()));
        });
    }

    private static void counts(ObjectNode node, Figures figures, NoticeChanges changes) {
        node.put("recipients", figures.recipients());
        node.put("continuing", figures.continuing());
        node.put("without", figures.without());
        node.put("transfers", figures.transfers());
        node.put("activities", figures.activities());
        node.put("mandates", figures.mandates());
        node.put("clients", figures.clients());
        node.put("systems", figures.systems());
        node.put("places", changes.changes().size());
        node.put("notices", changes.notices());
    }

    private static void recipient(ObjectNode node, Concerned concerned, Telling telling) {
        node.put("recipient", telling.recipient(concerned.row()));
        concerned.row().transfer().party().ifPresent(p -> node.put("party", p.id().value()));
        node.put("country", concerned.country());
        node.put("outcome", key(concerned.outcome()));
        concerned.today().ifPresent(s -> node.put("today", telling.brief(s)));
        concerned.fallback().ifPresent(s -> node.put("fallback", telling.brief(s)));
        node.put("assessment", key(concerned.assessed().state()));
        concerned.assessed().doneOn().ifPresent(day -> node.put("assessedOn", day.toString()));
        ArrayNode tasks = node.putArray("tasks");
        concerned.tasks().forEach(t -> task(tasks.addObject(), t, telling));
        ArrayNode sheets = node.putArray("sheets");
        concerned.sheets().forEach(s -> sheet(sheets.addObject(), s, telling));
    }

    private static void task(ObjectNode node, Task task, Telling telling) {
        node.put("task", key(task.kind()));
        if (task.module() > 0) {
            node.put("module", task.module());
        }
        node.put("text", telling.task(task));
        node.put("place", task.where().place());
        node.put("entity", task.where().entity());
        node.put("field", task.where().field());
    }

    private static void sheet(ObjectNode node, Holder holder, Telling telling) {
        node.put("place", holder.place());
        node.put("id", holder.id());
        node.put("name", telling.sheet(holder));
    }

    private static void change(ObjectNode node, NoticeChange change) {
        node.put("notice", change.notice().id().value());
        node.put("language", change.language().tag());
        node.put("section", change.wording().section());
        node.put("heading", change.wording().heading());
        node.put("dropped", change.dropped());
        ArrayNode pieces = node.putArray("pieces");
        for (Rewording.Piece piece : change.wording().pieces()) {
            ObjectNode one = pieces.addObject();
            one.put("mark", key(piece.mark()));
            one.put("text", piece.text().plain());
        }
    }

    private static String key(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
