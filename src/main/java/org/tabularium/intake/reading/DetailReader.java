package org.tabularium.intake.reading;

import java.util.Optional;
import org.tabularium.intake.reading.Place.Detail;

/// Reads one part of a place: "Abs. 1", "(1)", "lit. b", "I", ".1", "premier alinéa".
final class DetailReader {
    private final Tokens tokens;
    private final Marks marks;
    private final Acts acts;

    /// A part of a place.
    ///
    /// @param end number of the token after it
    record Part(Detail detail, String value, int end) {}

    DetailReader(Tokens tokens, Marks marks, Acts acts) {
        this.tokens = tokens;
        this.marks = marks;
        this.acts = acts;
    }

    /// The part that continues a place right here.
    ///
    /// @param article whether the place is in an article, not in a section
    Optional<Part> direct(int i, Place place, boolean article) {
        return marked(i, place, article).or(() -> bracketedSentence(i, place, article))
                .or(() -> bracketed(i, place))
                .or(() -> dotted(i, place, article)).or(() -> bare(i, place, article))
                .or(() -> article ? french(i, place) : Optional.empty());
    }

    /// The part of a further place, after what separates both.
    Optional<Part> separated(int i, Place place, boolean article, Detail last) {
        return marked(i, place, article).or(() -> bracketed(i, place.copy(), true))
                .or(() -> article ? french(i, place) : Optional.empty()).or(() -> listed(i, last));
    }

    /// A part with its word before it.
    Optional<Part> marked(int i, Place place, boolean article) {
        Optional<String> ordinal = marks.ordinal(tokens.at(i));
        if (ordinal.isPresent()) {
            return marks.detail(tokens, i + 1).filter(d -> d != Detail.LETTER)
                    .map(d -> new Part(d, ordinal.get(), i + 2));
        }
        Optional<Detail> detail = marks.detail(tokens, i);
        if (detail.isEmpty() || (marks.isAlsoSection(tokens.at(i))
                && (!article || place.has(Detail.PARAGRAPH)))) {
            return Optional.empty();
        }
        int at = i + 1;
        while (at < i + 3 && tokens.at(at).isSign(".°")) {
            at++;
        }
        boolean open = tokens.at(at).is("(");
        Optional<Part> part = value(open ? at + 1 : at, detail.get());
        return part.flatMap(p -> open ? closed(p) : Optional.of(closing(i, p)));
    }

    /// A number or a letter, whatever the word before it promised.
    private Optional<Part> value(int at, Detail detail) {
        Token token = tokens.at(at);
        if (token.isNumber()) {
            Detail plain = detail == Detail.LETTER ? Detail.NUMBER : detail;
            return Optional.of(number(at, plain));
        }
        if (detail == Detail.PARAGRAPH || detail == Detail.SUBPARAGRAPH) {
            Optional<String> roman = Roman.of(token.text());
            if (roman.isPresent()) {
                return Optional.of(new Part(detail, roman.get(), at + 1));
            }
        }
        boolean letter = token.isWord() && token.folded().length() == 1
                && (detail == Detail.LETTER || detail == Detail.NUMBER);
        return letter ? Optional.of(new Part(Detail.LETTER, token.folded(), at + 1)) : Optional.empty();
    }

    /// A number with the letters glued to it.
    Part number(int at, Detail detail) {
        Token next = tokens.at(at + 1);
        boolean letters = next.glued() && next.isWord() && next.text().length() <= 2
                && Character.isLowerCase(next.text().charAt(0));
        String digits = tokens.at(at).folded();
        return new Part(detail, letters ? digits + next.folded() : digits, letters ? at + 2 : at + 1);
    }

    private Optional<Part> closed(Part part) {
        return tokens.at(part.end()).is(")")
                ? Optional.of(new Part(part.detail(), part.value(), part.end() + 1))
                : Optional.empty();
    }

    /// A bracket may close after a letter without having been opened.
    private Part closing(int from, Part part) {
        boolean lone = part.detail() == Detail.LETTER && tokens.at(part.end()).is(")")
                && tokens.at(part.end()).glued() && !opened(from);
        return lone ? new Part(part.detail(), part.value(), part.end() + 1) : part;
    }

    /// Whether a bracket is open before a token; looks back no further than a citation is long.
    private boolean opened(int from) {
        int depth = 0;
        for (int i = from - 1; i > from - 30 && i >= 0; i--) {
            depth += tokens.at(i).is(")") ? 1 : tokens.at(i).is("(") ? -1 : 0;
            if (depth < 0) {
                return true;
            }
        }
        return false;
    }

    /// "Art. 6 (1) (1) (a)": the second number is that of the sentence.
    private Optional<Part> bracketedSentence(int i, Place place, boolean article) {
        boolean sentence = article && place.has(Detail.PARAGRAPH) && tokens.at(i).is("(")
                && tokens.at(i + 1).isNumber() && tokens.at(i + 1).text().length() == 1
                && tokens.at(i + 3).is("(");
        return sentence ? closed(number(i + 1, Detail.SENTENCE)) : Optional.empty();
    }

    private Optional<Part> bracketed(int i, Place place) {
        return bracketed(i, place, false);
    }

    private Optional<Part> bracketed(int i, Place place, boolean separated) {
        if (!tokens.at(i).is("(")) {
            return Optional.empty();
        }
        Token token = tokens.at(i + 1);
        if (token.isLetter()) {
            return closed(new Part(Detail.LETTER, token.folded(), i + 2));
        }
        Detail detail = place.has(Detail.PARAGRAPH) && !separated ? Detail.NUMBER : Detail.PARAGRAPH;
        return token.isNumber() && token.text().length() < 3 ? closed(number(i + 1, detail))
                : Optional.empty();
    }

    /// "6.1.f", "6-1-f", "6.1(f)".
    private Optional<Part> dotted(int i, Place place, boolean article) {
        Token sign = tokens.at(i);
        Token next = tokens.at(i + 1);
        if (!article || !sign.isSign(".-") || !sign.glued() || !next.glued()) {
            return Optional.empty();
        }
        if (next.isNumber() && next.text().length() == 1 && !place.has(Detail.PARAGRAPH)) {
            return Optional.of(number(i + 1, Detail.PARAGRAPH));
        }
        return next.isLetter() && place.has(Detail.PARAGRAPH) && !place.has(Detail.LETTER)
                ? Optional.of(closing(i, new Part(Detail.LETTER, next.folded(), i + 2)))
                : Optional.empty();
    }

    /// "6 I 1 b", "Abs. 1 b".
    private Optional<Part> bare(int i, Place place, boolean article) {
        Token token = tokens.at(i);
        if (token.glued()) {
            return Optional.empty();
        }
        if (!place.has(Detail.PARAGRAPH)) {
            Optional<String> roman = Roman.of(token.text());
            if (roman.isPresent()) {
                return Optional.of(new Part(Detail.PARAGRAPH, roman.get(), i + 1));
            }
            boolean number = article && token.isNumber() && token.text().length() == 1 && follows(i + 1);
            return number ? Optional.of(number(i, Detail.PARAGRAPH)) : Optional.empty();
        }
        boolean roman = Roman.of(tokens.at(i - 1).text()).isPresent();
        boolean letters = article && marks.detail(tokens, i + 1).filter(d -> d == Detail.LETTER).isPresent();
        boolean sentence = roman || letters;
        if (token.isNumber() && token.text().length() == 1 && sentence) {
            return Optional.of(new Part(Detail.SENTENCE, token.folded(), i + 1));
        }
        boolean letter = token.isLetter() && !place.has(Detail.LETTER) && follows(i + 1);
        return letter ? Optional.of(closing(i, new Part(Detail.LETTER, token.folded(), i + 1)))
                : Optional.empty();
    }

    /// "art. 6, § 1, point b)": there the sign stands before paragraphs.
    private Optional<Part> french(int i, Place place) {
        if (!tokens.at(i).is("§") || place.has(Detail.PARAGRAPH) || !tokens.at(i + 1).isNumber()
                || tokens.at(i + 1).text().length() > 1) {
            return Optional.empty();
        }
        int next = tokens.at(i + 2).is(",") ? i + 3 : i + 2;
        boolean inside = marks.detail(tokens, next).isPresent() || marks.ordinal(tokens.at(next)).isPresent()
                || (tokens.at(next).isLetter() && tokens.at(next + 1).is(")"))
                || marks.isBetween(tokens.at(next))
                || acts.known(tokens, next).filter(a -> a.act().equals("gdpr")).isPresent();
        return inside ? Optional.of(new Part(Detail.PARAGRAPH, tokens.at(i + 1).folded(), i + 2))
                : Optional.empty();
    }

    /// A number or letter that continues a list of such: "Nr. 2, 3 und 5", "lit. b, c".
    private Optional<Part> listed(int i, Detail last) {
        Token token = tokens.at(i);
        boolean closed = tokens.at(i + 1).is(")");
        if (token.isLetter() && ((last == Detail.LETTER && (closed || follows(i + 1)))
                || (last == Detail.PARAGRAPH && closed))) {
            return Optional.of(closing(i, new Part(Detail.LETTER, token.folded(), i + 1)));
        }
        if (!token.isNumber() || token.text().length() > 4) {
            return Optional.empty();
        }
        Part part = number(i, last);
        boolean section = marks.detail(tokens, part.end()).filter(d -> d == Detail.PARAGRAPH).isPresent()
                || (tokens.at(part.end()).is("(") && tokens.at(part.end() + 1).isNumber())
                || Roman.of(tokens.at(part.end()).text()).isPresent();
        if (section) {
            return Optional.of(new Part(Detail.SECTION, part.value(), part.end()));
        }
        return last != Detail.LETTER && follows(part.end()) ? Optional.of(part) : Optional.empty();
    }

    /// Whether what comes next can stand behind the end of a place, so that a lone letter or number is part of it and
    /// not a word or an amount.
    private boolean follows(int i) {
        Token next = tokens.at(i);
        return !next.isSolid() || marks.isAnd(next) || marks.isTo(next) || marks.isBetween(next)
                || (next.isLetter() && !next.is("a")) || marks.detail(tokens, i).isPresent()
                || marks.separated(tokens, i) > i || acts.after(tokens, i).isPresent()
                || marks.begins(tokens, i);
    }
}
