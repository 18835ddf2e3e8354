package org.tabularium.intake.recipients;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.outline.Section;
import org.tabularium.intake.outline.Topic;
import org.tabularium.intake.prose.Piece;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.Tokens;

/// Goes through the sections of a text and keeps in mind whom it speaks of.
final class Walk {
    /// A section with more parts is about more than the one it names.
    private static final int PARTS = 8;
    /// Among more recipients no one country tells of whom a sentence speaks.
    private static final int MOST = 64;
    private final Words words;
    private final Lines lines;
    private final Titles titles;
    private final Binding binding;
    private final Traits traits;
    private final Rows rows;
    private boolean begun;
    /// What was said of all before any was named, and on which place.
    private Optional<Line> pending = Optional.empty();
    private Stretch pendingOn = new Stretch(0, 0);

    Walk(Words words, Companies companies, Lines lines, Parties parties, Traits traits, Others others) {
        this.words = words;
        this.lines = lines;
        this.traits = traits;
        titles = new Titles(words);
        binding = new Binding(words, companies, parties, others);
        rows = new Rows(words, lines, binding, traits);
    }

    void read(List<Section> sections) {
        sections(sections, List.of());
    }

    private void sections(List<Section> sections, List<Party> above) {
        List<Party> before = above;
        for (Section section : sections) {
            before = section(section, above, before);
        }
    }

    /// Reads a section; returns whom the next one goes on about if it has no name of its own.
    private List<Party> section(Section section, List<Party> above, List<Party> before) {
        Scope scope = new Scope(section.topic(), section.extent());
        List<List<Line>> body = lines.of(section);
        if (section.heading().filter(h -> lines.isRow(h)).isPresent()) {
            Piece row = section.heading().get();
            rows.read(scope, row);
            body.forEach(p -> piece(scope, p));
            pending.filter(_ -> pendingOn.contains(section.extent()))
                    .ifPresent(l -> traits.roles(l, List.copyOf(scope.members)));
            sections(section.parts(), List.of());
            return before;
        }
        rows.end();
        boolean title = !begun;
        List<Party> about = heading(section, scope, body, above, before);
        scope.principals(about);
        for (List<Line> piece : body) {
            piece(scope, piece);
        }
        begun = true;
        pending.filter(_ -> pendingOn.contains(section.extent()))
                .ifPresent(l -> traits.roles(l, List.copyOf(scope.members)));
        List<Party> only =
                scope.members.size() == 1 && section.parts().size() <= PARTS && !title
                        ? List.copyOf(scope.members)
                        : List.of();
        List<Party> inner = about.isEmpty() ? only : about;
        sections(section.parts(), inner);
        return inner;
    }

    private List<Party> heading(Section section, Scope scope, List<List<Line>> body, List<Party> above,
            List<Party> before) {
        if (section.heading().isEmpty()) {
            return List.of();
        }
        Piece piece = section.heading().get();
        Line line = lines.line(section.topic(), piece, piece.at(), true);
        boolean closed = scope.isClosed() || line.has(Cue.SELF) || line.has(Cue.CREDIT);
        List<Party> named = new ArrayList<>();
        if (!closed) {
            for (Mention mention : line.mentions()) {
                if (line.isDenied(mention.from()) || binding.isOther(mention)) {
                    continue;
                }
                if (!before.isEmpty() && line.has(Cue.WEAK)) {
                    continue;
                }
                if (mention.company().isPresent() && !named.isEmpty()) {
                    binding.company(named.getLast(), mention.company().get(), line);
                    continue;
                }
                named.add(principal(mention, line, section.extent()));
            }
            if (named.isEmpty() && begun) {
                titles.name(section, line.tokens(), body).filter(m -> !binding.isOther(m))
                        .ifPresent(m -> named.add(principal(m, line, section.extent())));
            }
        }
        if (!named.isEmpty()) {
            return named.stream().distinct().toList();
        }
        return titles.continues(line.tokens()) ? before : above;
    }

    private Party principal(Mention mention, Line line, Stretch extent) {
        Party party = binding.party(mention, line, true);
        party.principal = true;
        party.accepted = true;
        party.extent = extent;
        if (mention.company().isEmpty()) {
            party.kind = mention.kind() == Mention.Kind.BRAND ? Mention.Kind.SERVICE : party.kind;
        }
        return party;
    }

    private void piece(Scope scope, List<Line> piece) {
        if (piece.isEmpty()) {
            return;
        }
        scope.moved = List.of();
        boolean titled = Titles.isName(piece);
        boolean detail = scope.titled && words.isDetail(piece.getFirst().tokens())
                && piece.getFirst().mentions().isEmpty();
        boolean entry = !titled && !detail && piece.getFirst().isEntry();
        boolean alone = scope.members.size() == 1 || scope.titled;
        boolean carried = scope.subject.size() == 1 && alone
                && (!scope.isList() || scope.principals.isEmpty());
        scope.titled = titled || (scope.titled && !entry);
        if (entry || scope.last || !carried || !scope.principals.isEmpty()) {
            scope.subject = List.copyOf(scope.principals);
        }
        scope.last = entry;
        if (lines.isRow(piece.getFirst().piece()) && rows.read(scope, piece.getFirst().piece())) {
            return;
        }
        if (!lines.isRow(piece.getFirst().piece())) {
            rows.end();
        }
        List<Party> head = head(scope, piece.getFirst());
        if (!head.isEmpty()) {
            scope.subject = head;
        }
        for (Line line : piece) {
            line(scope, line, head);
        }
    }

    /// The one an entry such as "Name: what it is for; service provider: X" is about.
    private List<Party> head(Scope scope, Line line) {
        Tokens tokens = line.tokens();
        int colon = 0;
        while (colon < tokens.size() && colon < 9 && !tokens.at(colon).is(":")) {
            colon++;
        }
        if (!tokens.at(colon).is(":") || scope.isClosed()) {
            return List.of();
        }
        List<Party> named = new ArrayList<>();
        if (words.fields.at(tokens, 0).filter(m -> tokens.at(m.end()).is(":")).isEmpty()) {
            for (Mention m : line.mentions()) {
                if (m.from() <= 1 && m.end() <= colon && !binding.isOther(m)) {
                    named.add(accepted(m, line, scope));
                }
            }
            int end = colon;
            if (named.isEmpty() && hasCompanyField(tokens, colon) && !words.isGeneric(tokens, 0, end)
                    && end <= 5 && end > 0) {
                named.add(accepted(Mention.fresh(tokens, 0, end), line, scope));
            }
        }
        return named;
    }

    private Party accepted(Mention mention, Line line, Scope scope) {
        Party party = binding.party(mention, line, false);
        party.accepted = true;
        scope.members.add(party);
        return party;
    }

    private boolean hasCompanyField(Tokens tokens, int from) {
        for (int i = from; i < tokens.size(); i++) {
            boolean apart = tokens.at(i - 1).isSign(";.:(|") || tokens.at(i).breaks();
            if (apart && words.fields.at(tokens, i)
                    .filter(m -> m.value().equals("company") && tokens.at(m.end()).is(":"))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private void line(Scope scope, Line line, List<Party> head) {
        boolean credit = line.has(Cue.CREDIT) && line.mentions().size() <= 2 && !line.has(Cue.TRANSFER);
        boolean self = line.has(Cue.SELF) && !line.has(Cue.OWN) && !line.has(Cue.USE);
        if (credit || (self && scope.subject.isEmpty())) {
            scope.announced = false;
            return;
        }
        List<Party> named = binding.bind(scope, line);
        List<Party> accepted =
                named.stream().filter(p -> p.accepted || p.kind == Mention.Kind.BRAND).distinct()
                        .toList();
        if (line.has(Cue.ABSENT)) {
            (accepted.isEmpty() ? scope.subject : accepted).forEach(p -> p.absent = true);
            scope.subject.forEach(p -> p.absent = true);
        }
        List<Party> targets = targets(scope, line, accepted);
        if (line.has(Cue.REACH)) {
            named.forEach(p -> p.reached = true);
        }
        boolean moved = traits.read(scope, line, targets);
        boolean same = !scope.moved.isEmpty() && scope.moved.containsAll(accepted);
        scope.moved = moved && targets.size() > 1 ? targets : same ? scope.moved : List.of();
        scope.members.addAll(accepted.stream().filter(p -> p.accepted).toList());
        if (!accepted.isEmpty() && scope.moved.isEmpty() && head.isEmpty() && !line.has(Cue.WEAK)) {
            boolean aside = !scope.principals.isEmpty() && !line.has(Cue.USE);
            scope.subject = aside ? scope.subject : accepted;
        } else if (!scope.moved.isEmpty() && scope.principals.isEmpty()) {
            scope.subject = scope.moved;
        }
        if (line.isEntry()) {
            scope.abroad.ifPresent(c -> accepted.forEach(p -> p.sits(c)));
        } else {
            scope.abroad = line.endsWith(":") ? traits.seat(line) : Optional.empty();
        }
        scope.announced = line.isEntry() ? scope.announced
                : line.endsWith(":")
                        && (line.hasAny(Cue.USE, Cue.PROVIDER, Cue.TRANSFER) || scope.isList());
    }

    private List<Party> targets(Scope scope, Line line, List<Party> accepted) {
        if (!accepted.isEmpty()) {
            return accepted;
        }
        if (line.has(Cue.ALL) && !scope.members.isEmpty() && scope.principals.isEmpty()) {
            return scope.subject.size() > 1 ? scope.subject : List.copyOf(scope.members);
        }
        if (line.has(Cue.ALL) && scope.principals.isEmpty() && line.hasAny(Cue.DPA, Cue.PROCESSOR, Cue.JOINT)
                && rows.isNear(line)) {
            return rows.members();
        }
        if (line.has(Cue.ALL) && scope.members.isEmpty() && scope.isList()
                && line.hasAny(Cue.DPA, Cue.PROCESSOR, Cue.JOINT)) {
            pending = Optional.of(line);
            pendingOn = scope.extent;
        }
        if (line.endsWith(":") && scope.members.isEmpty() && line.hasAny(Cue.DPA, Cue.PROCESSOR, Cue.JOINT)
                && line.hasAny(Cue.USE, Cue.PROVIDER, Cue.TRANSFER)) {
            pending = Optional.of(line);
            pendingOn = scope.extent;
        }
        List<Party> seated =
                scope.principals.isEmpty() && scope.members.size() > 1 && scope.members.size() <= MOST
                        ? traits.seated(line, scope.members)
                        : List.of();
        if (!seated.isEmpty()) {
            return seated;
        }
        boolean several =
                !scope.moved.equals(scope.subject) && scope.subject.size() > 1 && scope.principals.isEmpty();
        return several && !line.has(Cue.DPA) ? List.of() : scope.subject;
    }

    static Said<String> said(Mention mention, Line line) {
        return Said.sure(mention.name(), line.stretch(mention.from(), mention.end()));
    }

    static boolean isStrong(Line line, Scope scope) {
        return line.hasAny(Cue.USE, Cue.PROVIDER, Cue.TRANSFER)
                || line.hasAny(Cue.PROCESSOR, Cue.DPA, Cue.JOINT)
                || line.has(Cue.OWN) || scope.announced || scope.topic == Topic.RECIPIENTS;
    }
}
