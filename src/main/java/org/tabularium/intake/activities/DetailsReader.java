package org.tabularium.intake.activities;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tabularium.intake.activities.Described.Passage;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.outline.Outline;
import org.tabularium.intake.outline.Topic;
import org.tabularium.intake.prose.Piece;
import org.tabularium.intake.prose.Prose;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.Spellings;

/// What a description says of purposes, data, people and recipients.
final class DetailsReader {
    private static final Set<Topic> OTHER = EnumSet.of(Topic.RIGHTS, Topic.OBJECTION, Topic.WITHDRAWAL,
            Topic.COMPLAINT,
            Topic.CONTRACT, Topic.SECURITY, Topic.DEFINITIONS, Topic.PROVISION, Topic.CHILDREN,
            Topic.CHANGES);
    /// What such parts say of data says who gets them or how long they are kept.
    private static final Set<Topic> ABOUT_DATA =
            EnumSet.of(Topic.RECIPIENTS, Topic.TRANSFERS, Topic.RETENTION, Topic.LEGAL_BASES);
    private final Labels labels;
    private final ProseDetails prose;
    private final DataEntries data;

    DetailsReader(Spellings words, Labels labels) {
        this.labels = labels;
        prose = new ProseDetails(words);
        data = new DataEntries(words);
    }

    Details of(Outline outline, Described described) {
        Collected into = new Collected();
        described.passages().stream().filter(p -> !OTHER.contains(p.topic()))
                .forEach(p -> passage(outline.prose(), p, into));
        return into.details();
    }

    /// Those who take part in a framework abroad are not those whom the data are about.
    private void passage(Prose text, Passage passage, Collected into) {
        if (passage.topic() == Topic.TRANSFERS) {
            Collected abroad = new Collected();
            pieces(text, passage, abroad);
            into.addAllBut(Role.PERSON, abroad);
            return;
        }
        int before = into.count(Role.PURPOSE);
        pieces(text, passage, into);
        if (passage.topic() == Topic.PURPOSES && into.count(Role.PURPOSE) == before) {
            passage.pieces().stream().filter(p -> p.kind() == Piece.Kind.PARAGRAPH).findFirst()
                    .ifPresent(p -> prose.whole(text, p.at(), into));
        }
    }

    private void pieces(Prose text, Passage passage, Collected into) {
        Role list = labels.ofList(passage.heading(), passage.topic());
        List<Role> columns = List.of();
        for (Piece piece : passage.pieces()) {
            switch (piece.kind()) {
                case ITEM -> {
                    Labels.Labelled said = labels.of(text, piece.at());
                    if (said.role() != Role.NONE) {
                        entries(text, said, into);
                    } else if (list == Role.NONE) {
                        prose.in(text, piece.at(), into);
                    } else {
                        item(text, piece, list, into);
                    }
                }
                case ROW -> {
                    List<Stretch> cells = Entries.cells(text, piece.at());
                    List<Role> heads = labels.ofColumns(text, cells);
                    if (!heads.isEmpty()) {
                        columns = heads;
                    } else {
                        row(text, cells, columns, into);
                    }
                }
                case PARAGRAPH, HEADING -> {
                    List<Labels.Labelled> runs = labels.runs(text, piece.at());
                    runs.forEach(run -> run(text, run, into));
                    Role last = runs.getLast().role();
                    Role led = last == Role.NONE ? labels.ofIntroduction(text, piece.at()) : last;
                    list = led == Role.DATA && ABOUT_DATA.contains(passage.topic()) ? Role.OTHER : led;
                }
            }
        }
    }

    private void run(Prose text, Labels.Labelled run, Collected into) {
        if (run.role() == Role.NONE) {
            prose.in(text, run.rest(), into);
        } else {
            entries(text, run, into);
        }
    }

    private void item(Prose text, Piece piece, Role role, Collected into) {
        if (role == Role.DATA && data.fits(text, piece.at())) {
            data.read(text, piece.at(), into);
            return;
        }
        if (role == Role.DATA && prose.isRunning(text, piece.at())) {
            prose.in(text, piece.at(), into);
            return;
        }
        List<Said<String>> said = text.of(piece).contains("; ")
                ? Entries.of(text, piece.at())
                : List.of(Entries.whole(text, piece.at()));
        said.forEach(entry -> add(text, role, entry, into));
    }

    private void entries(Prose text, Labels.Labelled said, Collected into) {
        if (said.role() == Role.DATA && data.fits(text, said.rest())) {
            data.read(text, said.rest(), into);
            return;
        }
        if (said.role() == Role.PURPOSE && labels.isGrounded(text, said.rest())) {
            Entries.parted(text, said.rest(), ';').stream().filter(part -> !labels.isGround(text, part))
                    .map(part -> labels.ungrounded(text, part))
                    .filter(part -> labels.ofWhole(text.of(part)) == Role.NONE)
                    .forEach(part -> add(text, Role.PURPOSE, Said.sure(text.of(part), part), into));
        } else if (said.role() == Role.PURPOSE && labels.isOne(text, said.rest())) {
            Entries.parted(text, said.rest(), ';')
                    .forEach(part -> add(text, Role.PURPOSE, Said.sure(text.of(part), part), into));
        } else {
            Entries.of(text, said.rest()).forEach(entry -> add(text, said.role(), entry, into));
        }
    }

    private void add(Prose text, Role role, Said<String> entry, Collected into) {
        if (!labels.isGap(entry.value())) {
            into.add(role, role == Role.PURPOSE ? entry : labels.bare(entry, text));
        }
    }

    private void row(Prose text, List<Stretch> cells, List<Role> columns, Collected into) {
        if (columns.isEmpty()) {
            Role role = cells.size() < 2 ? Role.NONE : labels.ofWhole(text.of(cells.getFirst()));
            cells.stream().skip(role == Role.NONE ? 0 : 1).forEach(cell -> {
                if (role == Role.NONE) {
                    prose.in(text, cell, into);
                } else {
                    Entries.of(text, cell).forEach(entry -> add(text, role, entry, into));
                }
            });
            return;
        }
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            Role role = columns.get(i);
            Entries.of(text, cells.get(i)).forEach(entry -> add(text, role, entry, into));
        }
    }
}
