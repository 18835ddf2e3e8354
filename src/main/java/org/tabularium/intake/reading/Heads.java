package org.tabularium.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tabularium.intake.reading.Starts.Start;

/// What one clause says about keeping: each start and each norm goes to the period it stands behind, what comes before
/// all of them to the first.
final class Heads {
    private final Tokens tokens;
    private final List<Head> heads = new ArrayList<>();
    private final List<Early> early = new ArrayList<>();

    private static final class Head {
        private final Keeping plain;
        private final List<CitedBasis> statutes = new ArrayList<>();
        private String start = "";
        private int from;
        private int to;

        Head(Keeping plain, int from, int to) {
            this.plain = plain;
            this.start = plain.start();
            this.from = from;
            this.to = to;
        }
    }

    /// A start or a norm that waits for the period behind it.
    private record Early(Optional<Start> start, Optional<CitedBasis> statute, int from, int to) {}

    Heads(Tokens tokens) {
        this.tokens = tokens;
    }

    void head(Keeping keeping, int from, int to) {
        Head head = new Head(keeping, from, to);
        for (Early one : early) {
            one.statute().ifPresent(head.statutes::add);
            one.start().filter(_ -> head.start.isEmpty()).ifPresent(s -> head.start = s.said());
            head.from = Math.min(head.from, one.from());
        }
        early.clear();
        heads.add(head);
    }

    void start(Start start, int from) {
        if (start.until()) {
            if (start.known()) {
                head(new Keeping(Optional.empty(), false, start.said(), List.of()), from, start.end());
            }
        } else if (heads.isEmpty() || !early.isEmpty()) {
            early.add(new Early(Optional.of(start), Optional.empty(), from, start.end()));
        } else {
            Head last = heads.getLast();
            if (last.start.isEmpty() && !last.plain.indefinite()) {
                last.start = start.said();
                last.to = start.end();
            }
        }
    }

    /// A norm before a colon is about what follows.
    void statute(CitedBasis statute, int from, int to) {
        if (statute.basis().startsWith("gdpr-")) {
            return; // why something is processed, not how long it is kept
        }
        boolean ahead = tokens.at(to).isSign(":=") || tokens.at(to).is("-") && !tokens.at(to).glued();
        if (heads.isEmpty() || ahead || !early.isEmpty()) {
            early.add(new Early(Optional.empty(), Optional.of(statute), from, to));
        } else {
            heads.getLast().statutes.add(statute);
            heads.getLast().to = to;
        }
    }

    List<Found<Keeping>> found() {
        if (heads.isEmpty()) {
            early.stream().filter(e -> e.start().filter(Start::known).isPresent()).findFirst()
                    .ifPresent(this::alone);
        }
        for (Early left : heads.isEmpty() ? List.<Early>of() : early) {
            left.statute().ifPresent(heads.getLast().statutes::add);
            heads.getLast().to = Math.max(heads.getLast().to, left.to());
        }
        return heads.stream().map(h -> new Found<>(
                new Keeping(h.plain.period(), h.plain.indefinite(), h.start, h.statutes),
                tokens.at(h.from).start(), tokens.at(h.to - 1).end())).toList();
    }

    /// An event alone, with the norms around it.
    private void alone(Early event) {
        Head head = new Head(
                new Keeping(Optional.empty(), false, event.start().map(Start::said).orElse(""), List.of()),
                event.from(), event.to());
        for (Early one : early) {
            if (one.statute().isPresent()) {
                head.statutes.addAll(one.statute().stream().toList());
                head.from = Math.min(head.from, one.from());
                head.to = Math.max(head.to, one.to());
            }
        }
        heads.add(head);
    }
}
