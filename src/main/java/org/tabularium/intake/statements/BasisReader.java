package org.tabularium.intake.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tabularium.intake.facts.Confidence;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.outline.Outline;
import org.tabularium.intake.outline.Topic;
import org.tabularium.intake.reading.CitedBasis;
import org.tabularium.intake.reading.Found;
import org.tabularium.intake.reading.GroundReader;
import org.tabularium.intake.reading.Norm;
import org.tabularium.intake.reading.Spellings;
import org.tabularium.law.Law;

/// Finds what a policy says its processing rests on (Art. 13(1)(c) GDPR).
public final class BasisReader {
    private static final Set<Topic> NOT_ABOUT = EnumSet.of(Topic.RIGHTS, Topic.OBJECTION, Topic.COMPLAINT,
            Topic.WITHDRAWAL, Topic.DEFINITIONS, Topic.AUTOMATED, Topic.AUTHORITY, Topic.CONTENTS);
    private static final Set<String> PLAIN = Set.of("gdpr-6-1-a", "gdpr-6-1-b", "gdpr-6-1-c", "gdpr-6-1-f");
    private static final int BETWEEN = 8;
    private final GroundReader grounds;
    private final Passages passages = new Passages(new Cues());
    private final Map<String, List<String>> bases = Spellings.load("statements").map("bases");

    public BasisReader(Law law) {
        grounds = new GroundReader(law);
    }

    /// The norms on which processing rests, in their order, each place of them: those cited, and where an activity
    /// cites none of the kind, those it calls its legal basis in words alone, which are only likely. Norms that stand
    /// only where rights are explained are left out, as are duties to keep and to inform.
    public List<Said<CitedBasis>> in(Outline outline) {
        return in(passages.of(outline));
    }

    List<Said<CitedBasis>> in(List<Passage> all) {
        List<Said<CitedBasis>> said = new ArrayList<>();
        Set<List<Object>> cited = new HashSet<>();
        for (Passage passage : all) {
            for (Found<Norm> found : counting(passage)) {
                CitedBasis basis = found.value().cited();
                said.add(Said.sure(basis, passage.place(found.start(), found.end())));
                cited.add(List.of(basis.basis(), passage.surroundings().activity()));
            }
        }
        for (Passage passage : all) {
            for (Said<CitedBasis> words : named(passage)) {
                String basis = words.value().basis();
                boolean plain = PLAIN.contains(basis) && !passage.has(Cue.NOT);
                if (plain && cited.add(List.of(basis, passage.surroundings().activity()))) {
                    said.add(words);
                }
            }
        }
        said.sort(Comparator.comparing(Said::at));
        return List.copyOf(said);
    }

    /// The bases named in words alone, such as "auf Grundlage Ihrer Einwilligung", where the sentence cites none.
    public List<Said<CitedBasis>> named(Outline outline) {
        return named(passages.of(outline));
    }

    List<Said<CitedBasis>> named(List<Passage> all) {
        return all.stream().flatMap(p -> named(p).stream()).toList();
    }

    private List<Said<CitedBasis>> named(Passage passage) {
        boolean general = passage.isAbout(EnumSet.of(Topic.LEGAL_BASES)) && !passage.isHeading();
        boolean calls = general || passage.has(Cue.BASIS_ONLY);
        boolean may = calls || passage.has(Cue.INTEREST) || passage.text().indexOf('(') >= 0;
        if (passage.isAbout(NOT_ABOUT) || !may || isAboutRight(passage, passage.tokens().size())) {
            return List.of();
        }
        List<Said<CitedBasis>> said = new ArrayList<>();
        Set<String> cited = new HashSet<>();
        counting(passage).forEach(f -> cited.add(f.value().cited().basis()));
        Explained explained = Explained.by(passage, grounds.norms(passage.text()));
        for (Found<CitedBasis> found : grounds.named(passage.text())) {
            if (explained.has(passage.token(found.start()), passage.token(found.end()))) {
                continue;
            }
            boolean rests = calls || isAside(passage, found) || found.value().basis().equals("gdpr-6-1-f");
            if (rests && cited.add(found.value().basis())) {
                said.add(new Said<>(found.value(), passage.place(found.start(), found.end()),
                        Confidence.LIKELY));
            }
        }
        return said;
    }

    /// "Because you asked us to (contract)": nothing else stands between the brackets.
    private static boolean isAside(Passage passage, Found<CitedBasis> found) {
        return passage.tokens().at(passage.token(found.start()) - 1).is("(")
                && passage.tokens().at(passage.token(found.end())).is(")");
    }

    /// The norms of a sentence that are a basis there.
    private List<Found<Norm>> counting(Passage passage) {
        List<Found<Norm>> all = grounds.norms(passage.text());
        if (all.isEmpty()) {
            return all;
        }
        boolean[] counts = new boolean[all.size()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = isUsual(all.get(i).value());
        }
        for (int i = 1; i < counts.length; i++) {
            counts[i] |= counts[i - 1] && isJoined(passage, all.get(i - 1), all.get(i));
        }
        for (int i = counts.length - 2; i >= 0; i--) {
            counts[i] |= counts[i + 1] && isJoined(passage, all.get(i), all.get(i + 1));
        }
        List<Found<Norm>> counting = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            Found<Norm> found = all.get(i);
            boolean named = !isEuropean(found.value()) && !passage.has(Cue.STATUTORY)
                    && names(passage, passage.token(found.start()));
            if ((counts[i] || named) && isBasisThere(passage, passage.token(found.start()))) {
                counting.add(found);
            }
        }
        return counting;
    }

    private boolean isUsual(Norm norm) {
        return bases.getOrDefault(norm.act(), List.of()).stream().anyMatch(p -> covers(p, norm.place()));
    }

    private static boolean isEuropean(Norm norm) {
        return norm.act().endsWith("gdpr");
    }

    private static boolean isBare(Norm norm) {
        return isEuropean(norm) && !norm.place().contains("/");
    }

    private static boolean covers(String pattern, String place) {
        return pattern.endsWith("/?")
                ? place.length() == pattern.length()
                        && place.startsWith(pattern.substring(0, pattern.length() - 1))
                : (place + "/").startsWith(pattern + "/");
    }

    /// Whether a norm is cited together with another: "Art. 6 Abs. 1 lit. c DSGVO i. V. m. § 147 AO".
    private static boolean isJoined(Passage passage, Found<Norm> one, Found<Norm> other) {
        boolean bare = isBare(one.value()) || isBare(other.value());
        int from = passage.token(one.end());
        int to = passage.token(other.start());
        return !bare && to - from <= BETWEEN && passage.cues().within(Cue.CONJUNCTION, from, to)
                .filter(h -> h.to() <= to).isPresent();
    }

    /// Whether the sentence calls what follows a legal basis in as many words.
    private static boolean names(Passage passage, int token) {
        return passage.cues().before(Cue.BASIS_ONLY, token)
                && !passage.cues().hasAny(Cue.OBJECTING, Cue.RESTED);
    }

    private static boolean isBasisThere(Passage passage, int token) {
        if (passage.isAbout(NOT_ABOUT)) {
            return names(passage, token) && !isConditional(passage)
                    && !passage.cues().before(Cue.RIGHT, token)
                    && !passage.has(Cue.WITHDRAW);
        }
        return !isAboutRight(passage, token);
    }

    /// Whether the sentence grants a right against processing that rests on a norm.
    private static boolean isAboutRight(Passage passage, int token) {
        Marked cues = passage.cues();
        if (cues.has(Cue.RESTED)) {
            return true;
        }
        if (!cues.has(Cue.OBJECTING)) {
            return false;
        }
        return (isConditional(passage) && cues.has(Cue.RIGHT)) || cues.before(Cue.OBJECTING, token)
                || cues.before(Cue.RIGHT, token);
    }

    private static boolean isConditional(Passage passage) {
        return passage.cues().first(Cue.CONDITION).filter(h -> h.from() == 0).isPresent();
    }
}
