package org.tabularium.intake.recipients;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tabularium.intake.outline.Topic;
import org.tabularium.intake.prose.Piece;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.Tokens;

/// Reads tables of recipients by their columns.
final class Rows {
    private static final int WORDS = 7;
    private static final int NEAR = 300;
    private final Words words;
    private final Lines lines;
    private final Binding binding;
    private final Traits traits;
    private List<String> columns = List.of();
    private boolean cookies;
    private boolean begun;
    private final List<Party> members = new ArrayList<>();
    private int lastEnd;

    Rows(Words words, Lines lines, Binding binding, Traits traits) {
        this.words = words;
        this.lines = lines;
        this.binding = binding;
        this.traits = traits;
    }

    /// The table is over.
    void end() {
        columns = List.of();
        begun = false;
        cookies = false;
    }

    /// Reads a row; returns whether it was read by its columns.
    boolean read(Scope scope, Piece piece) {
        Line line = lines.line(scope.topic, piece, piece.at(), true);
        List<Stretch> cells = cells(line);
        if (!begun) {
            begun = true;
            members.clear();
            List<String> names = cells.stream().map(c -> field(line, c)).toList();
            boolean header = names.stream().anyMatch(n -> n.equals("company") || n.equals("service"))
                    && line.mentions().stream().noneMatch(m -> m.kind() != Mention.Kind.NEW);
            cookies = header && isCookies(line);
            columns = header ? names : List.of();
            return header;
        }
        if (columns.isEmpty()) {
            return false;
        }
        List<Party> several = several(scope, line, cells);
        if (!several.isEmpty()) {
            several.forEach(p -> p.accepted = true);
            members.addAll(several);
            scope.members.addAll(several);
            lastEnd = line.at().end();
            return true;
        }
        Optional<Party> service = cookies ? Optional.empty() : party(scope, line, cells, "service");
        Optional<Party> company = party(scope, line, cells, "company");
        Optional<Party> about = service.or(() -> company);
        if (about.isEmpty()) {
            return true;
        }
        Party party = about.get();
        party.accepted = true;
        members.add(party);
        lastEnd = line.at().end();
        scope.members.add(party);
        traits.read(scope, line, List.of(party));
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            traits.cell(party, columns.get(i), line, cells.get(i));
        }
        return true;
    }

    /// Those of a cell that lists several; what else the row says is said of none of them alone.
    private List<Party> several(Scope scope, Line row, List<Stretch> cells) {
        int at = columns.indexOf("company");
        if (at < 0 || at >= cells.size() || scope.isClosed()) {
            return List.of();
        }
        Line cell = lines.line(Topic.RECIPIENTS, row.piece(), cells.get(at).moved(row.at().start()), true);
        List<Mention> named = cell.mentions().stream().filter(m -> m.company().isPresent()).toList();
        for (int i = 1; i < named.size(); i++) {
            if (Between.isList(cell.tokens(), named.get(i - 1).end(), named.get(i).from())) {
                return binding.bind(new Scope(Topic.RECIPIENTS, row.at()), cell);
            }
        }
        return List.of();
    }

    /// Those of the last table.
    List<Party> members() {
        return List.copyOf(members);
    }

    /// Whether a line stands right behind the last table.
    boolean isNear(Line line) {
        return !members.isEmpty() && line.at().start() >= lastEnd && line.at().start() - lastEnd < NEAR;
    }

    private boolean isCookies(Line line) {
        String text = line.tokens().text().toLowerCase(Locale.ROOT);
        return words.cookieWords.stream().anyMatch(text::contains);
    }

    private String field(Line line, Stretch cell) {
        Tokens tokens = Tokens.of(cell.of(line.tokens().text()));
        return words.fields.at(tokens, 0).filter(m -> m.end() >= tokens.size() - 2).map(m -> m.value())
                .orElse("");
    }

    /// The cells of a row, as places in its text.
    private static List<Stretch> cells(Line line) {
        String text = line.tokens().text();
        List<Stretch> cells = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\t' || text.charAt(i) == '|') {
                cells.add(new Stretch(start, i));
                start = i + 1;
            }
        }
        return cells;
    }

    private Optional<Party> party(Scope scope, Line line, List<Stretch> cells, String column) {
        int at = columns.indexOf(column);
        if (at < 0 || at >= cells.size()) {
            return Optional.empty();
        }
        Stretch cell = cells.get(at);
        List<Mention> inside = line.mentions().stream().filter(m -> isIn(line, m, cell)).toList();
        Optional<Mention> first = inside.stream().filter(m -> m.company().isEmpty()).findFirst()
                .or(() -> inside.stream().findFirst());
        Optional<Mention> mention = first.or(() -> whole(line, cell)).filter(m -> !binding.isOther(m));
        Optional<Party> party = mention.map(m -> binding.party(m, line, true));
        party.ifPresent(p -> {
            p.extent = line.at();
            inside.forEach(m -> m.company().ifPresent(c -> binding.company(p, c, line)));
        });
        return party.filter(_ -> !scope.isClosed());
    }

    private static boolean isIn(Line line, Mention mention, Stretch cell) {
        return line.tokens().at(mention.from()).start() >= cell.start()
                && line.tokens().at(mention.end() - 1).end() <= cell.end();
    }

    /// What stands in a cell, as a name.
    private Optional<Mention> whole(Line line, Stretch cell) {
        Tokens tokens = line.tokens();
        int from = 0;
        while (from < tokens.size() && tokens.at(from).start() < cell.start()) {
            from++;
        }
        int end = from;
        while (end < tokens.size() && tokens.at(end).end() <= cell.end() && !tokens.at(end).isSign("(,;:")) {
            end++;
        }
        int first = from;
        boolean lower = !Words.isCapital(tokens.at(from)) && !tokens.at(from).isNumber();
        boolean own =
                lower || first >= end || end - from > WORDS || words.ownNames.at(tokens, first).isPresent()
                        || words.isGeneric(tokens, from, end);
        return own ? Optional.empty()
                : Optional.of(Mention.fresh(tokens, from, end));
    }
}
