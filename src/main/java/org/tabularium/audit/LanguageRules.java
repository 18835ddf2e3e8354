package org.tabularium.audit;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tabularium.intake.prose.Piece;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.Token;
import org.tabularium.intake.reading.Tokens;
import org.tabularium.model.Language;

/// One text, one language (Art. 12(1) GDPR): sentences, headings, names of the law and links in another one.
final class LanguageRules implements Rule {
    private static final String SENTENCE = "other-language";
    private static final String ABBREVIATION = "foreign-abbreviation";
    private static final String LINK = "link-other-language";
    private static final int ENOUGH = 4;
    private static final List<String> GERMAN_ENDINGS =
            List.of("ung", "ungen", "heit", "keit", "schaft", "datenschutz");
    private static final int SHORT = 7;
    private static final int LONGEST = 1_000;
    private static final int LONGEST_LINK = 2_000;

    @Override
    public List<String> ids() {
        return List.of(SENTENCE, ABBREVIATION, LINK);
    }

    @Override
    public void look(Look look, Notes notes) {
        if (look.outline().prose().language().isEmpty()) {
            return;
        }
        boolean german = look.language().equals(Language.GERMAN);
        boolean english = look.language().equals(Language.ENGLISH);
        if (german || english) {
            Set<String> own = look.lists().set(german ? "functionDe" : "functionEn");
            Set<String> other = look.lists().set(german ? "functionEn" : "functionDe");
            look.outline().sentences().stream().filter(s -> isOther(look.of(s), own, other))
                    .forEach(s -> notes.add(SENTENCE, Weight.HINT, s));
            abbreviations(look, notes, german);
            links(look, notes, german);
        }
        if (english) {
            look.outline().prose().pieces().stream().filter(p -> p.kind() == Piece.Kind.HEADING)
                    .filter(p -> isGerman(look.of(p.at())))
                    .forEach(p -> notes.add(SENTENCE, Weight.HINT, p.at()));
        }
    }

    private static boolean isOther(String sentence, Set<String> own, Set<String> other) {
        Tokens tokens = Tokens.of(sentence.substring(0, Math.min(sentence.length(), LONGEST)));
        int ours = 0;
        int theirs = 0;
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.at(i).folded();
            ours += own.contains(word) && !other.contains(word) ? 1 : 0;
            theirs += other.contains(word) && !own.contains(word) ? 1 : 0;
        }
        return theirs >= ENOUGH && theirs > 2 * ours;
    }

    /// A heading of German words: an ending only German has, in a word of some length.
    private static boolean isGerman(String heading) {
        Tokens tokens = Tokens.of(heading);
        int words = 0;
        int german = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.at(i);
            words += token.isWord() ? 1 : 0;
            german += token.folded().length() > SHORT
                    && GERMAN_ENDINGS.stream().anyMatch(token.folded()::endsWith)
                            ? 1
                            : 0;
        }
        return german > 0 && words <= 2 * german;
    }

    private static void abbreviations(Look look, Notes notes, boolean german) {
        for (Stretch place : look.said(german ? "gdpr" : "dsgvo")) {
            Stretch sentence = look.sentence(place);
            boolean explained = look.says(sentence, german ? "dsgvo" : "gdpr");
            boolean ofTheLanguage =
                    isOther(look.of(sentence), look.lists().set(german ? "functionDe" : "functionEn"),
                            look.lists().set(german ? "functionEn" : "functionDe"));
            boolean inName =
                    look.text().startsWith(".", place.end()) && place.end() + 1 < look.text().length()
                            && Character.isLetter(look.text().charAt(place.end() + 1));
            if (!explained && !ofTheLanguage && !inName) {
                notes.add(ABBREVIATION, Weight.HINT, place, look.of(place));
            }
        }
    }

    /// Links that name the other language; German texts link to English pages of providers for want of others.
    private static void links(Look look, Notes notes, boolean german) {
        String text = look.text();
        for (int at = text.indexOf("://"); at >= 0; at = text.indexOf("://", at + 1)) {
            int end = at;
            while (end < text.length() && end - at < LONGEST_LINK
                    && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            String link = text.substring(at, end).toLowerCase(Locale.ROOT);
            String tag = german ? "en" : "de";
            boolean asked = link.contains("lang=" + tag) || link.contains("hl=" + tag)
                    || link.contains("locale=" + tag)
                    || link.contains("language=" + tag);
            if (asked || (!german && (link.contains("/de/") || link.contains("/de-de/")))) {
                int start = at;
                while (start > 0 && at - start < 5 && Character.isLetter(text.charAt(start - 1))) {
                    start--;
                }
                notes.add(LINK, Weight.HINT, new Stretch(start, end));
            }
            at = end - 1;
        }
    }
}
