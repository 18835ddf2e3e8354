package org.tabularium.intake.statements;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tabularium.intake.facts.Item;
import org.tabularium.intake.outline.Topic;
import org.tabularium.intake.prose.Piece;
import org.tabularium.intake.prose.Stretch;

/// Finds the rights a policy grants (Art. 13(2)(b) to (d) GDPR), in words or by their articles.
final class Rights {
    private static final Set<Topic> ABOUT = EnumSet.of(Topic.RIGHTS, Topic.OBJECTION, Topic.COMPLAINT,
            Topic.WITHDRAWAL);
    private static final List<Granted> GRANTED = List.of(
            new Granted(Item.RIGHTS_ACCESS, Cue.ACCESS_NAME, Cue.ACCESS, 15),
            new Granted(Item.RIGHTS_RECTIFICATION, Cue.RECTIFICATION_NAME, Cue.RECTIFICATION, 16),
            new Granted(Item.RIGHTS_ERASURE, Cue.ERASURE_NAME, Cue.ERASURE, 17),
            new Granted(Item.RIGHTS_RESTRICTION, Cue.RESTRICTION_NAME, Cue.RESTRICTION, 18),
            new Granted(Item.RIGHTS_PORTABILITY, Cue.PORTABILITY, Cue.PORT, 20),
            new Granted(Item.RIGHTS_OBJECT, Cue.OBJECT_NAME, Cue.OBJECT, 21));
    private final Map<Item, List<Stretch>> places = new EnumMap<>(Item.class);

    /// A right.
    ///
    /// @param name words that name it wherever they stand
    /// @param word words that mean it where rights are spoken of
    /// @param article where the Regulation grants it
    private record Granted(Item item, Cue name, Cue word, int article) {}

    static Map<Item, List<Stretch>> in(List<Passage> all) {
        Rights rights = new Rights();
        boolean listed = false;
        for (Passage passage : all) {
            boolean about = passage.isAbout(ABOUT);
            listed = passage.leads() ? speaksOfRights(passage)
                    : listed && passage.piece().kind() == Piece.Kind.ITEM;
            rights.read(passage, about || listed);
        }
        return rights.places;
    }

    private void read(Passage passage, boolean about) {
        Marked cues = passage.cues();
        if (cues.has(Cue.NO_RIGHT)) {
            return;
        }
        boolean granting = about || speaksOfRights(passage);
        Set<Integer> articles =
                granting || cues.has(Cue.THE_RIGHT) ? Articles.in(passage.tokens()) : Set.of();
        for (Granted right : GRANTED) {
            boolean said = cues.has(right.name()) || (granting && cues.has(right.word()))
                    || articles.contains(right.article());
            if (said && !isOnlyMentioned(passage, right, about)) {
                add(right.item(), passage);
            }
        }
        if (withdraws(passage, about, articles)) {
            add(Item.WITHDRAW_CONSENT, passage);
        }
        if (complains(passage, about) || articles.contains(77)) {
            add(Item.COMPLAINT, passage);
        }
    }

    private static boolean speaksOfRights(Passage passage) {
        return passage.cues().hasAny(Cue.THE_RIGHT, Cue.ENTITLED, Cue.WISH)
                || (passage.has(Cue.YOU_CAN) && passage.has(Cue.REQUEST_STRONG));
    }

    /// Erasing is also what the controller does without being asked, restricting what it does instead.
    private static boolean isOnlyMentioned(Passage passage, Granted right, boolean about) {
        boolean word = !passage.cues().has(right.name());
        return word && !about && !passage.cues().hasAny(Cue.THE_RIGHT, Cue.ENTITLED, Cue.WISH,
                Cue.REQUEST_STRONG);
    }

    private static boolean withdraws(Passage passage, boolean about, Set<Integer> articles) {
        Marked cues = passage.cues();
        boolean consent = cues.has(Cue.CONSENT) || articles.contains(7);
        if (cues.has(Cue.WITHDRAW_NAME)) {
            return about || !isUntil(passage, cues.first(Cue.WITHDRAW_NAME).map(Marked.Hit::from).orElse(0));
        }
        return cues.has(Cue.WITHDRAW) && consent
                && (about || !isUntil(passage, cues.first(Cue.WITHDRAW).map(Marked.Hit::from).orElse(0)));
    }

    /// "Stored until you withdraw your consent" tells how long, not that this may be done at any time.
    private static boolean isUntil(Passage passage, int token) {
        return passage.cues().before(Cue.UNTIL, token) && !passage.cues().hasAny(Cue.THE_RIGHT, Cue.ANY_TIME);
    }

    private static boolean complains(Passage passage, boolean about) {
        Marked cues = passage.cues();
        boolean named = cues.has(Cue.COMPLAINT_NAME);
        return cues.has(Cue.COMPLAINT_RIGHT) || (cues.has(Cue.UNHAPPY) && cues.has(Cue.AUTHORITY))
                || (named && (about || cues.hasAny(Cue.AUTHORITY, Cue.THE_RIGHT)))
                || (cues.has(Cue.COMPLAIN) && cues.has(Cue.AUTHORITY)
                        && (about || cues.hasAny(Cue.THE_RIGHT, Cue.ENTITLED, Cue.YOU_CAN,
                                Cue.REQUEST_STRONG)));
    }

    private void add(Item item, Passage passage) {
        places.computeIfAbsent(item, _ -> new ArrayList<>()).add(passage.at());
    }
}
