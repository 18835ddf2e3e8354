package org.tabularium.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tabularium.intake.reading.Acts.Named;
import org.tabularium.intake.reading.DetailReader.Part;
import org.tabularium.intake.reading.Place.Detail;

/// Reads the citations of one text, one list of places after another. What is tried in vain at a token looks ahead only
/// a few tokens.
final class CitationScan {
    private static final Set<String> ALONE = Set.of("6", "9", "49");
    private static final int LETTERS = 12;
    private final Tokens tokens;
    private final Marks marks;
    private final Acts acts;
    private final DetailReader details;
    private final OpenPlaces open;
    private int pos;
    private Place place = new Place();
    private boolean article;
    private Detail last = Detail.SECTION;

    CitationScan(Tokens tokens, Marks marks, Acts acts, Map<String, List<String>> implied) {
        this.tokens = tokens;
        this.marks = marks;
        this.acts = acts;
        this.details = new DetailReader(tokens, marks, acts);
        this.open = new OpenPlaces(tokens, implied);
    }

    List<Reference> all() {
        for (int i = 0; i < tokens.size();) {
            pos = i;
            i = list() ? Math.max(pos, i + 1) : i + 1;
        }
        return open.closed();
    }

    /// Reads the list that begins here, if one does.
    private boolean list() {
        int from = pos;
        Optional<Named> before = marks.isArticle(tokens.at(pos)) || tokens.at(pos).is("§") ? Optional.empty()
                : acts.known(tokens, pos);
        if (before.isPresent()) {
            pos = before.get().end();
            pos = tokens.at(pos).isSign("(:,-") ? pos + 1 : pos;
            if (!marks.begins(tokens, pos)) {
                return false;
            }
        }
        List<Letter> letters = marks.begins(tokens, pos) ? List.of() : letters();
        if (!marks.begins(tokens, pos) && !alone() || !section(from)) {
            return false;
        }
        open.begin(before.map(Named::act).orElse(""),
                before.map(b -> tokens.between(from, b.end())).orElse(""));
        if (letters.isEmpty()) {
            open.add(place, article, from, pos);
        } else {
            distribute(letters);
        }
        continueList();
        open.end();
        return true;
    }

    private record Letter(String letter, int start, int end) {}

    /// "points (b) and (f) of" before the article; an empty list leaves the position as it is.
    private List<Letter> letters() {
        int from = pos;
        List<Letter> letters = new ArrayList<>();
        Place none = new Place();
        Optional<Part> part = marks.detail(tokens, pos).filter(d -> d == Detail.LETTER)
                .flatMap(_ -> details.marked(pos, none, true));
        int start = pos;
        while (part.filter(p -> p.detail() == Detail.LETTER).isPresent() && letters.size() < LETTERS) {
            letters.add(new Letter(part.get().value(), start, part.get().end()));
            pos = part.get().end();
            start = marks.separated(tokens, pos);
            part = start > pos ? details.separated(start, none, true, Detail.LETTER) : Optional.empty();
        }
        int end = pos + 8;
        while (!letters.isEmpty() && pos < end && !marks.begins(tokens, pos) && isLeading(pos)) {
            pos++;
        }
        if (letters.isEmpty() || !marks.begins(tokens, pos)) {
            pos = from;
            return List.of();
        }
        return letters;
    }

    private boolean isLeading(int i) {
        Token token = tokens.at(i);
        return marks.isBetween(token) || marks.ordinal(token).isPresent() || token.is(",")
                || marks.detail(tokens, i).filter(d -> d == Detail.SUBPARAGRAPH || d == Detail.PARAGRAPH)
                        .isPresent();
    }

    private void distribute(List<Letter> letters) {
        for (int i = 0; i < letters.size(); i++) {
            Letter letter = letters.get(i);
            Place one = place.copy();
            one.set(Detail.LETTER, letter.letter());
            open.add(one, article, letter.start(), i < letters.size() - 1 ? letter.end() : pos);
        }
    }

    /// Whether "6 Abs. 1 lit. b" or "6.1.c" stands here without the word before it.
    private boolean alone() {
        Token token = tokens.at(pos);
        if (!ALONE.contains(token.folded()) || token.glued() && !tokens.at(pos - 1).isSign("([/")) {
            return false;
        }
        Place tried = new Place();
        tried.set(Detail.SECTION, token.folded());
        int end = pos + 1;
        for (int n = 0; n < 4; n++) {
            Optional<Part> part = details.direct(end, tried, true).filter(p -> tried.isWiderThan(p.detail()));
            if (part.isEmpty()) {
                break;
            }
            tried.set(part.get().detail(), part.get().value());
            end = part.get().end();
        }
        boolean heading = token.breaks() && tokens.at(end).isWord() && !tokens.at(end).breaks()
                && !marks.isAnd(tokens.at(end)) && acts.known(tokens, end).isEmpty();
        return tried.has(Detail.PARAGRAPH) && tried.has(Detail.LETTER) && !heading;
    }

    /// Reads sign, number and parts of a section.
    private boolean section(int from) {
        boolean signed = marks.begins(tokens, pos);
        if (signed) {
            article = marks.isArticle(tokens.at(pos));
            open.sign(tokens, pos, marks.isPlural(tokens, pos));
            while (tokens.at(pos).is("§")) {
                pos++;
            }
            pos = tokens.at(pos).isWord() ? pos + 1 : pos;
            pos = tokens.at(pos).is(".") ? pos + 1 : pos;
        } else {
            article = true;
        }
        String book = "";
        if (Marks.isFrenchBook(tokens, pos)) {
            book = tokens.at(pos).folded();
            pos += tokens.at(pos + 1).is(".") ? 2 : 1;
        }
        if (!tokens.at(pos).isNumber()) {
            pos = from;
            return false;
        }
        Part number = details.number(pos, Detail.SECTION);
        pos = number.end();
        StringBuilder name = new StringBuilder(book).append(number.value());
        while (!book.isEmpty() && tokens.at(pos).is("-") && tokens.at(pos + 1).isNumber()
                && tokens.at(pos + 1).glued()) {
            name.append('-').append(tokens.at(pos + 1).folded());
            pos += 2;
        }
        place = new Place();
        place.set(Detail.SECTION, name.toString());
        last = Detail.SECTION;
        parts();
        return true;
    }

    /// Reads what narrows the place down.
    private void parts() {
        while (true) {
            Optional<Part> part =
                    details.direct(pos, place, article).filter(p -> place.isWiderThan(p.detail()));
            if (part.isEmpty()) {
                return;
            }
            take(part.get());
        }
    }

    private void take(Part part) {
        place.set(part.detail(), part.value());
        last = part.detail() == Detail.PASSED ? last : part.detail();
        pos = part.end();
    }

    /// Reads further places and the act they all belong to.
    private void continueList() {
        boolean further = true;
        while (further) {
            further = range() || next() || act();
        }
    }

    private boolean next() {
        int from = marks.separated(tokens, pos);
        if (marks.begins(tokens, from) && !(from > pos && isFrenchParagraph(from))) {
            int back = pos;
            pos = from;
            if (section(back)) {
                open.add(place, article, from, pos);
                return true;
            }
            return false;
        }
        boolean separated = from > pos;
        Optional<Part> part = separated ? details.separated(from, place, article, last)
                : details.direct(pos, place, article);
        if (part.isEmpty()
                || open.isEmpty() && marks.detail(tokens, from).isEmpty() && !hasOwnAct(part.get())) {
            return false;
        }
        boolean narrows = (!separated || tokens.at(from - 1).is(",")) && !open.isEmpty()
                && place.isWiderThan(part.get().detail());
        place = part.get().detail() == Detail.SECTION ? new Place() : place.copy();
        take(part.get());
        parts();
        if (narrows) {
            open.narrow(place, pos);
        } else {
            open.add(place, article, from, pos);
        }
        return true;
    }

    /// "§§ 257 HGB, 147 AO": a further section after an act that has one of its own.
    private boolean hasOwnAct(Part part) {
        return part.detail() == Detail.SECTION && acts.known(tokens, part.end()).isPresent();
    }

    private boolean isFrenchParagraph(int i) {
        return article && details.separated(i, place, true, last).filter(p -> p.detail() == Detail.PARAGRAPH)
                .isPresent();
    }

    /// "lit. a bis c" names what lies between as well.
    private boolean range() {
        if (last != Detail.LETTER || !marks.isTo(tokens.at(pos)) || open.isEmpty()) {
            return false;
        }
        Optional<Part> part = details.separated(pos + 1, place, article, last)
                .filter(p -> p.detail() == Detail.LETTER);
        if (part.isEmpty()) {
            return false;
        }
        int between = pos;
        char first = place.get(Detail.LETTER).charAt(0);
        char end = part.get().value().charAt(0);
        for (char letter = (char) (first + 1); letter < end; letter++) {
            place = place.copy();
            place.set(Detail.LETTER, String.valueOf(letter));
            open.add(place, article, between, between);
        }
        place = place.copy();
        take(part.get());
        open.add(place, article, between + 1, pos);
        return true;
    }

    /// The act of the places read so far.
    private boolean act() {
        if (open.isEmpty()) {
            return false;
        }
        int at = pos;
        boolean comma = tokens.at(at).is(",");
        at = comma ? at + 1 : at;
        boolean bracket = tokens.at(at).is("(");
        at = bracket ? at + 1 : at;
        Optional<Named> act = acts.known(tokens, at);
        for (int n = 0; n < 5 && act.isEmpty() && marks.isBetween(tokens.at(at)); n++) {
            act = acts.known(tokens, ++at);
        }
        if (act.isEmpty() && !comma && !bracket) {
            act = acts.after(tokens, at);
        }
        if (act.isEmpty()) {
            return false;
        }
        int end = act.get().end();
        boolean leads = marks.begins(tokens, tokens.at(end).is(":") ? end + 1 : end);
        if (leads && (comma || open.hasActBefore()) || bracket && !tokens.at(end).is(")")) {
            return false;
        }
        open.close(act.get().act(), at, end, bracket ? end + 1 : end);
        pos = bracket ? end + 1 : end;
        last = Detail.SECTION;
        return true;
    }
}
