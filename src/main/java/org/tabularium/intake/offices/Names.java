package org.tabularium.intake.offices;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tabularium.intake.outline.Topic;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.Found;
import org.tabularium.intake.reading.Phrases;
import org.tabularium.intake.reading.Token;
import org.tabularium.intake.reading.Tokens;

/// Finds names of companies and people.
final class Names {
    private static final Set<String> DOTTED = Set.of("inc", "ltd", "corp", "v", "k", "co", "l", "o", "a");
    private static final int MOST_BEFORE = 14;
    private static final int MOST_OF_PERSON = 7;
    private final OfficeWords words;

    Names(OfficeWords words) {
        this.words = words;
    }

    /// The company a text names first, by its legal form; the place is one in this text.
    Optional<Stretch> company(String text) {
        Tokens tokens = Tokens.of(text);
        for (int i = 1; i < tokens.size(); i++) {
            Optional<Phrases.Match<Boolean>> form = words.forms.at(tokens, i);
            if (form.isEmpty() || !isForm(tokens, i)) {
                continue;
            }
            int end = formEnd(tokens, form.get().end());
            int from = isLowerName(tokens, i, end) ? 0 : before(tokens, i);
            if (from < i) {
                return Optional.of(Trim.signs(text, tokens.at(from).start(), tokens.at(end - 1).end()));
            }
            i = end - 1;
        }
        return Optional.empty();
    }

    /// "datenschutz süd GmbH": a name in small letters that is all there is.
    private boolean isLowerName(Tokens tokens, int form, int end) {
        boolean words = form <= 4 && end >= tokens.size();
        for (int i = 0; words && i < form; i++) {
            words = tokens.at(i).isSolid() && this.words.leads.at(tokens, i).isEmpty()
                    && !this.words.connectors.contains(tokens.at(i).folded());
        }
        return words;
    }

    /// "Company" and "Limited" are words as well: forms begin with a capital.
    private static boolean isForm(Tokens tokens, int i) {
        String text = tokens.at(i).text();
        return Character.isUpperCase(text.codePointAt(0)) || text.equals("e") || text.equals("mbH")
                || text.equals("eG")
                || text.startsWith("g") || text.equals("eGbR");
    }

    /// Past further forms ("GmbH & Co. KG", "UG (haftungsbeschränkt)") and the full stop that belongs to one.
    private int formEnd(Tokens tokens, int from) {
        int end = from;
        for (int n = 0; n < 3; n++) {
            int at = end;
            while (at < end + 3 && tokens.at(at).isSign("&.,(+")) {
                at++;
            }
            Optional<Phrases.Match<Boolean>> more = words.forms.at(tokens, at);
            if (more.isEmpty() || tokens.at(at).text().equals("Company")) {
                break;
            }
            end = more.get().end();
        }
        if (tokens.at(end).is("(") && tokens.at(end + 1).folded().startsWith("haftungs") && tokens.at(end + 2)
                .is(")")) {
            end += 3;
        }
        boolean dot = tokens.at(end).is(".") && tokens.at(end).glued()
                && DOTTED.contains(tokens.at(end - 1).folded());
        return dot ? end + 1 : end;
    }

    /// Where the name begins that ends before a token.
    private int before(Tokens tokens, int end) {
        int from = end;
        for (int i = end - 1; i >= 0 && end - i <= MOST_BEFORE; i--) {
            Token token = tokens.at(i);
            if (token.isSign(",") && from == end && tokens.at(end - 1).is(",")) {
                continue;
            }
            if (token.isSolid() && isOfName(tokens, i, end)) {
                from = i;
            } else if (!token.isSign("&+-.'’/@!®™*|") || (token.is(".") && isStop(tokens, i))) {
                break;
            }
        }
        while (from < end
                && (words.notNames.contains(tokens.at(from).folded()) || isSmall(tokens, from, end))) {
            from++;
        }
        return from;
    }

    /// "of" and the like before the first word of a name.
    private boolean isSmall(Tokens tokens, int from, int end) {
        return from + 1 < end && words.connectors.contains(tokens.at(from).folded())
                && Character.isLowerCase(tokens.at(from).text().codePointAt(0));
    }

    private static boolean isStop(Tokens tokens, int i) {
        return !tokens.at(i + 1).glued() && tokens.at(i - 1).text().length() > 4;
    }

    private boolean isOfName(Tokens tokens, int i, int end) {
        Token token = tokens.at(i);
        if (token.isNumber() || Character.isUpperCase(token.text().codePointAt(0))) {
            return !isVerb(token);
        }
        boolean joined = token.glued() || tokens.at(i + 1).glued();
        boolean connects = words.connectors.contains(token.folded()) && i > 0 && i + 1 < end
                && isName(tokens.at(i - 1)) && isName(tokens.at(i + 1));
        boolean first =
                i == 0 && !words.asides.at(tokens, 0).isPresent() && words.leads.at(tokens, 0).isEmpty()
                        && !words.notNames.contains(token.folded()) && end - i <= 3;
        return joined || connects || first;
    }

    private static boolean isVerb(Token token) {
        return token.text().equals("IST");
    }

    private boolean isName(Token token) {
        return token.isNumber() || (token.isWord() && Character.isUpperCase(token.text().codePointAt(0))
                && !words.notNames.contains(token.folded())) || token.isSign("&-.");
    }

    /// The name in a part of a line: a company, or what stands after words such as "is".
    Optional<Stretch> in(Part part) {
        Optional<Stretch> company = company(part.text());
        Stretch at = company.orElseGet(() -> lead(part));
        Stretch trimmed = Trim.signs(part.text(), at.start(), at.end());
        boolean whole = (part.beginsSentence() && part.after() == '\n') || part.before() == ':'
                || part.before() == '\t' || isOwnName(part);
        boolean capital = trimmed.length() > 0 && begins(part.text(), trimmed.start());
        return trimmed.length() < 2 || trimmed.length() > 120 || (!capital && !whole) ? Optional.empty()
                : Optional.of(trimmed.moved(part.at().start()));
    }

    /// "muster, Weg 1, 12345 Ort" under the heading of the controller.
    private static boolean isOwnName(Part part) {
        return part.beginsSentence() && part.after() == ',' && Word.of(part.text()).size() == 1
                && part.text().indexOf('@') < 0 && part.at().start() == part.line().at().start()
                && part.line().isUnder(Topic.CONTROLLER);
    }

    private Stretch lead(Part part) {
        Tokens tokens = Tokens.of(part.text());
        int from = 0;
        for (Found<Boolean> lead : words.leads.in(tokens)) {
            boolean more = lead.end() + 1 < part.text().length();
            if (more && begins(part.text(), lead.end())) {
                from = lead.end();
            } else if (from == 0 && more && isSubject(part.text().substring(0, lead.start()))) {
                return new Stretch(0, lead.start());
            }
        }
        boolean whole = from == 0 || part.text().length() - from < 2;
        return new Stretch(whole ? 0 : from, part.text().length());
    }

    /// "X Foundation is a charity": nothing but capital words before the verb.
    private boolean isSubject(String text) {
        List<Word> all = Word.of(text);
        return !all.isEmpty() && all.size() <= 6 && all.getLast().isCapital() && all.getFirst().isCapital()
                && all.stream()
                        .allMatch(w -> w.isCapital() || words.connectors.contains(w.folded()) || w.text()
                                .equals("&"))
                && all.stream().noneMatch(w -> words.notNames.contains(w.folded()));
    }

    /// Whether a name may begin there.
    private static boolean begins(String text, int from) {
        int i = from;
        while (i < text.length() && !Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i < text.length()
                && (Character.isUpperCase(text.charAt(i)) || Character.isDigit(text.charAt(i)));
    }

    /// Who is the subject of a part such as "X Practice is the data controller".
    Optional<Stretch> subject(Part part) {
        if (!part.beginsSentence()) {
            return Optional.empty();
        }
        Stretch lead = lead(part);
        boolean subject = lead.start() == 0 && lead.end() < part.text().length();
        Stretch at = Trim.signs(part.text(), lead.start(), lead.end());
        return subject && at.length() > 2 ? Optional.of(at.moved(part.at().start())) : Optional.empty();
    }

    boolean isCompany(String text) {
        return company(text).isPresent();
    }

    /// Whether it is the name of a person: two to five words in capitals, titles aside.
    boolean isPerson(String text) {
        List<Word> all = Word.of(text);
        if (all.size() < 2 || all.size() > MOST_OF_PERSON || isParted(text) || isCompany(text)) {
            return false;
        }
        int names = 0;
        for (Word word : all) {
            boolean stops = word.end() < text.length() - 1 && text.charAt(word.end()) == '.'
                    && word.text().length() > 4
                    && !words.titles.contains(word.folded()) && !isTitle(word.text());
            if (stops || (word.text().indexOf(')') >= 0 && word.text().indexOf('(') < 0)) {
                return false;
            }
            String bare = word.text().replace("(", "").replace(")", "");
            boolean title = words.titles.contains(word.folded()) || isTitle(bare);
            boolean name = Character.isUpperCase(bare.isEmpty() ? ' ' : bare.charAt(0))
                    && bare.chars().allMatch(c -> Character.isLetter(c) || "-.'’".indexOf(c) >= 0)
                    && !words.notNames.contains(word.folded());
            if (!title && !name) {
                return false;
            }
            names += title || bare.endsWith(".") ? 0 : 1;
        }
        return names >= 2 || (names == 1 && words.titles.contains(all.getFirst().folded()));
    }

    /// Whether something else begins within: after a comma only titles follow a name.
    private boolean isParted(String text) {
        int comma = text.indexOf(',');
        return (comma >= 0 && Word.of(text.substring(comma)).stream()
                .noneMatch(w -> words.titles.contains(w.folded()) || isTitle(w.text())))
                || text.indexOf(';') >= 0 || text.indexOf(": ") >= 0;
    }

    private boolean isTitle(String word) {
        for (String piece : word.toLowerCase(Locale.ROOT).split("[.\\-]")) {
            if (!piece.isEmpty() && !words.titles.contains(piece)) {
                return false;
            }
        }
        return word.indexOf('.') > 0;
    }
}
