package org.tabularium.intake.recipients;

import java.util.List;
import java.util.Optional;
import org.tabularium.intake.outline.Section;
import org.tabularium.intake.reading.Token;
import org.tabularium.intake.reading.Tokens;

/// Tells whether a heading is the name of a service no list knows.
final class Titles {
    private static final int LONGEST = 5;
    private static final int EARLY = 3;
    private static final int ENOUGH = 12;
    private final Words words;

    Titles(Words words) {
        this.words = words;
    }

    /// Whether a piece is nothing but a name, with the company in brackets at most.
    static boolean isName(List<Line> piece) {
        if (piece.size() != 1 || piece.getFirst().mentions().isEmpty()) {
            return false;
        }
        Line line = piece.getFirst();
        Mention last = line.mentions().getLast();
        int end = last.company().map(Company::tail).orElse(last.end());
        return line.mentions().getFirst().from() == 0 && end >= line.tokens().size() - 1
                && line.mentions().size() <= 2 && last.kind() != Mention.Kind.NEW && line.at().length() < 90;
    }

    /// Whether a heading carries on with what the section before it was about.
    boolean continues(Tokens heading) {
        return words.continuations.at(heading, 0).isPresent();
    }

    /// The name in a heading whose section speaks of it as of a service.
    Optional<Mention> name(Section section, Tokens heading, List<List<Line>> body) {
        int start = start(heading);
        int end = end(heading, start);
        while (start < end && words.is("stops", heading.at(start))) {
            start++;
        }
        if (start >= end || solids(heading, start, end) > LONGEST || !isShaped(heading, start, end)
                || words.isGeneric(heading, start, end) || words.notNames.at(heading, start).isPresent()
                || section.heading().isEmpty()) {
            return Optional.empty();
        }
        return isMeant(heading.at(start), body)
                ? Optional.of(Mention.fresh(heading, start, end))
                : Optional.empty();
    }

    private static int solids(Tokens tokens, int from, int end) {
        int n = 0;
        for (int i = from; i < end; i++) {
            n += tokens.at(i).isSolid() ? 1 : 0;
        }
        return n;
    }

    private boolean isShaped(Tokens tokens, int from, int end) {
        for (int i = from; i < end; i++) {
            Token token = tokens.at(i);
            boolean lower = token.isWord() && !Words.isCapital(token) && !token.glued() && i > from;
            if (lower || token.isSign("?!,;:")) {
                return false;
            }
        }
        return tokens.at(from).isSolid();
    }

    private int start(Tokens heading) {
        int start = words.titleStarts.at(heading, 0).map(m -> m.end()).orElse(0);
        for (int i = start + 1; i < heading.size() - 1; i++) {
            boolean turn = words.is("titleTurns", heading.at(i)) || heading.at(i).isSign(":–")
                    || (heading.at(i).is("-") && !heading.at(i).glued());
            if (turn && words.isGeneric(heading, start, i)) {
                return i + 1;
            }
        }
        return start;
    }

    private int end(Tokens heading, int start) {
        for (int i = start + 1; i < heading.size(); i++) {
            if (words.titleEnds.at(heading, i).filter(m -> m.end() == heading.size()).isPresent()
                    || heading.at(i).isSign("(")) {
                return i;
            }
        }
        return heading.size();
    }

    /// Whether the text under a heading names it together with a company, or as something that is used.
    private boolean isMeant(Token name, List<List<Line>> body) {
        boolean named = false;
        boolean company = false;
        boolean used = false;
        boolean common = false;
        int seen = 0;
        for (List<Line> lines : body) {
            for (Line line : lines) {
                boolean here = isIn(line.tokens(), name);
                named = named || here;
                common = common || (here && isCommon(line.tokens(), name));
                boolean told = seen < EARLY && (line.has(Cue.PROVIDER) || here);
                company =
                        company || (told && line.mentions().stream().anyMatch(m -> m.company().isPresent()));
                used = used || line.mentions().stream().anyMatch(m -> m.kind() == Mention.Kind.NEW
                        && Keys.key(m.name()).startsWith(name.folded()));
                used = used
                        || (here && Words.isOdd(name) && line.hasAny(Cue.USE, Cue.PROVIDER, Cue.TRANSFER));
                if (++seen > ENOUGH) {
                    return named && (used || (company && !common));
                }
            }
        }
        return named && (used || (company && !common));
    }

    /// Whether a word stands behind an article or the like, as common nouns do.
    private boolean isCommon(Tokens tokens, Token name) {
        for (int i = 1; i < tokens.size(); i++) {
            boolean noun =
                    tokens.at(i).folded().equals(name.folded()) && words.is("commonBefore", tokens.at(i - 1));
            if (noun && !Words.isOdd(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(Tokens tokens, Token name) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.at(i).folded().equals(name.folded())) {
                return true;
            }
        }
        return false;
    }
}
