package org.tabularium.intake.statements;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.outline.Outline;
import org.tabularium.intake.outline.Topic;
import org.tabularium.intake.reading.Phrases;
import org.tabularium.intake.reading.Spellings;
import org.tabularium.intake.reading.Token;
import org.tabularium.intake.reading.Tokens;
import org.tabularium.intake.statements.Marked.Hit;

/// Finds the legitimate interests a policy names (Art. 13(1)(d) GDPR).
public final class InterestReader {
    private static final Set<Topic> NOT_ABOUT = EnumSet.of(Topic.RIGHTS, Topic.OBJECTION, Topic.COMPLAINT,
            Topic.DEFINITIONS, Topic.AUTOMATED);
    private static final int LEAD = 10;
    private static final int BRACKET = 40;
    private static final int SHORTEST = 1;
    private static final int NEAR = 2;
    private final Passages passages = new Passages(new Cues());
    private final Phrases<Boolean> gaps = new Phrases<>();

    public InterestReader() {
        gaps.addAll(Spellings.load("activities").words("gaps"), true);
    }

    /// The interests named, in their order; the mere words "legitimate interests" name none.
    public List<Said<String>> in(Outline outline) {
        return in(passages.of(outline));
    }

    List<Said<String>> in(List<Passage> all) {
        List<Said<String>> said = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Passage passage = all.get(i);
            List<Said<String>> labelled = passage.isAbout(NOT_ABOUT) || !isLegitimate(all, i) ? List.of()
                    : labelled(passage);
            said.addAll(labelled);
            Cue interest = passage.has(Cue.INTEREST) ? Cue.INTEREST : Cue.OWN_INTEREST;
            if (!passage.has(interest) || !isLegitimate(all, i) || passage.isHeading()
                    || passage.isAbout(NOT_ABOUT)
                    || (passage.has(Cue.OBJECTING) && passage.has(Cue.THE_RIGHT))) {
                continue;
            }
            List<Said<String>> plain = named(passage, interest);
            List<Said<String>> here = plain.isEmpty() ? named(passage, Cue.OWN_INTEREST) : plain;
            if (here.isEmpty() && labelled.isEmpty()) {
                referred(passage).or(() -> purpose(passage)).ifPresent(said::add);
            }
            here.stream().filter(one -> labelled.stream().noneMatch(l -> l.at().contains(one.at())))
                    .forEach(said::add);
        }
        return said.stream().filter(s -> gaps.whole(Tokens.of(s.value())).isEmpty()).toList();
    }

    /// "Art. 6(1)(f) GDPR (interest: …)".
    private static List<Said<String>> labelled(Passage passage) {
        List<Said<String>> said = new ArrayList<>();
        for (Hit label : passage.cues().all(Cue.INTEREST_LABEL)) {
            boolean inside =
                    passage.tokens().at(label.from() - 1).is("(") && passage.tokens().at(label.to()).is(":");
            int end = inside ? end(passage, label.to() + 1) : 0;
            if (end > label.to() + 1) {
                Clause named = new Clause(passage, label.to() + 1, end).trimmed();
                said.add(Said.sure(named.text(), passage.tokensAt(named.from(), named.to())));
            }
        }
        return said;
    }

    /// Whether legitimate interests are spoken of: here, or where the basis is cited just before or after.
    private static boolean isLegitimate(List<Passage> all, int i) {
        for (int n = Math.max(0, i - NEAR); n < Math.min(all.size(), i + NEAR + 1); n++) {
            boolean same = all.get(n).surroundings().section().extent()
                    .equals(all.get(i).surroundings().section().extent());
            if (same && (all.get(n).has(Cue.INTEREST) || Articles.citesInterests(all.get(n).tokens()))) {
                return true;
            }
        }
        return false;
    }

    /// "unser berechtigtes Interesse an …", "our legitimate interest in …".
    private static List<Said<String>> named(Passage passage, Cue words) {
        List<Said<String>> said = new ArrayList<>();
        List<Hit> interests = passage.cues().all(words);
        int last = -1;
        for (Hit interest : interests) {
            if (interest.from() < last) {
                continue;
            }
            int from = lead(passage, interest.to(), words);
            if (from < 0) {
                continue;
            }
            Clause named = new Clause(passage, from, end(passage, from)).trimmed();
            boolean refers = named.isWithin(Cue.WEAK, named.from(), named.from() + 3)
                    && passage.has(Cue.REFERRING);
            if (named.to() - named.from() >= SHORTEST && !named.has(Cue.FORMULA) && !refers) {
                said.add(Said.sure(named.text(), passage.tokensAt(named.from(), named.to())));
                last = named.to();
            }
        }
        return said;
    }

    /// Where the interest itself begins behind the words "legitimate interest"; -1 where it does not follow.
    private static int lead(Passage passage, int after, Cue words) {
        if (words == Cue.OWN_INTEREST && passage.cues().isWithin(Cue.ARTICLE, after - 1, after)) {
            return after;
        }
        int seen = 0;
        for (int i = after; i < passage.tokens().size() && seen < LEAD; i++, seen++) {
            Token token = passage.tokens().at(i);
            if (token.is("(") && !leads(passage, i + 1)) {
                i = closing(passage, i);
            } else if (token.is(":") || (token.is("-") && !token.glued())) {
                return i + 1;
            } else if (token.isSign(".;") && !passage.tokens().at(i + 1).glued()) {
                return -1;
            } else if (i == after && token.is(",") && !isCitation(passage, i + 1)
                    && !passage.cues().isWithin(Cue.CONDITION, i + 1, i + 2)) {
                return i + 1;
            } else if (leads(passage, i)) {
                return passage.cues().within(Cue.INTEREST_LEAD, i, i + 1).map(Hit::to).orElse(i + 1);
            }
        }
        return -1;
    }

    private static boolean leads(Passage passage, int i) {
        return passage.cues().within(Cue.INTEREST_LEAD, i, i + 1).filter(h -> !isCitation(passage, h.to()))
                .isPresent();
    }

    private static int closing(Passage passage, int from) {
        for (int i = from; i < Math.min(passage.tokens().size(), from + BRACKET); i++) {
            if (passage.tokens().at(i).is(")") && !isLetter(passage, i)) {
                return i;
            }
        }
        return from;
    }

    /// "(f)" and "lit. f)" close no bracket that opened before.
    private static boolean isLetter(Passage passage, int closing) {
        Token before = passage.tokens().at(closing - 1);
        return (before.isLetter() && passage.tokens().at(closing).glued())
                || (before.isNumber() && passage.tokens().at(closing - 2).is("("));
    }

    /// "im Sinne von Art. 6", "gemäß", "pursuant to" lead to an article, not to an interest.
    private static boolean isCitation(Passage passage, int token) {
        for (int i = token; i < token + 4 && !passage.tokens().at(i).is("("); i++) {
            String word = passage.tokens().at(i).folded();
            if (word.startsWith("art") || word.equals("sinne") || word.equals("sense")
                    || word.equals("meaning")
                    || word.equals("accordance") || word.equals("lit")) {
                return true;
            }
        }
        return false;
    }

    /// A bracket that belongs to the word before it, as in "Art. 7(1)", ends nothing.
    private static int end(Passage passage, int from) {
        int depth = 0;
        for (int i = from; i < passage.tokens().size(); i++) {
            Token token = passage.tokens().at(i);
            boolean excepted = i > from && passage.cues().isWithin(Cue.EXCEPT, i, i + 1);
            if (token.is("(") && token.glued() && i > from) {
                depth++;
            } else if (token.is(")") && depth > 0) {
                depth--;
            } else if (excepted || token.isSign("();")) {
                return i;
            }
        }
        return passage.tokens().size();
    }

    /// "These purposes are also our legitimate interest."
    private static Optional<Said<String>> referred(Passage passage) {
        int interest = passage.cues().first(Cue.INTEREST).map(Hit::from).orElse(0);
        boolean refers = passage.cues().isWithin(Cue.REFERRING, 0, Math.max(interest, 1))
                || passage.cues().isWithin(Cue.REFERRING, interest, passage.tokens().size());
        return refers && !passage.has(Cue.FORMULA)
                ? Optional.of(Said.likely(passage.text().strip(), passage.at()))
                : Optional.empty();
    }

    /// "In order to keep our services secure, we rely on our legitimate interests."
    private static Optional<Said<String>> purpose(Passage passage) {
        int interest = passage.cues().first(Cue.INTEREST).map(Hit::from).orElse(0);
        boolean purpose = passage.cues().isWithin(Cue.AIM, 0, passage.tokens().size());
        return purpose && interest > 0 && !passage.has(Cue.FORMULA)
                ? Optional.of(Said.likely(passage.text().strip(), passage.at()))
                : Optional.empty();
    }
}
