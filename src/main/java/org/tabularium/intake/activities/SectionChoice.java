package org.tabularium.intake.activities;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tabularium.intake.activities.Described.Passage;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.outline.Outline;
import org.tabularium.intake.outline.Section;
import org.tabularium.intake.outline.Topic;
import org.tabularium.intake.prose.Piece;
import org.tabularium.intake.prose.Prose;
import org.tabularium.intake.reading.Spellings;
import org.tabularium.intake.reading.Tokens;

/// Chooses the sections that describe a processing of their own.
final class SectionChoice {
    private static final int FEW_WORDS = 5;
    private static final int SOME_WORDS = 20;
    private static final int MANY_WORDS = 60;
    private static final Set<Topic> CLOSED = EnumSet.of(Topic.RIGHTS, Topic.OBJECTION, Topic.WITHDRAWAL,
            Topic.COMPLAINT, Topic.DEFINITIONS, Topic.CONTENTS, Topic.CHANGES, Topic.CHILDREN, Topic.SECURITY,
            Topic.CONTRACT, Topic.PROVISION, Topic.AUTOMATED);
    private final SignWords overview;
    private final SignWords pointers;
    private final SignWords grounded;
    private final SignWords tool;
    private final SignWords processing;
    private final List<String> kinds;

    SectionChoice(Spellings words) {
        overview = new SignWords(words, "overview");
        pointers = new SignWords(words, "pointers");
        grounded = new SignWords(words, "grounded");
        tool = new SignWords(words, "tool");
        processing = new SignWords(words, "processing");
        kinds = words.words("kinds");
    }

    /// The sections in their order, each before those within it.
    List<Described> in(Outline outline) {
        List<Described> found = new ArrayList<>();
        new Walk(outline.prose(), found).siblings(outline.sections(), Topic.GENERAL);
        return found;
    }

    /// One pass through a text.
    private final class Walk {
        private final Prose prose;
        private final List<Described> found;

        Walk(Prose prose, List<Described> found) {
            this.prose = prose;
            this.found = found;
        }

        void siblings(List<Section> sections, Topic around) {
            for (int i = 0; i < sections.size(); i++) {
                Section section = sections.get(i);
                boolean leads = i + 1 < sections.size() && sections.get(i + 1).topic() == Topic.ACTIVITY
                        && isLeadIn(section);
                if (leads || CLOSED.contains(section.topic()) || overview.in(heading(section))) {
                    continue;
                }
                if (section.heading().isEmpty()) {
                    siblings(section.parts(), around);
                } else if (section.topic() == Topic.ACTIVITY
                        || (around == Topic.ACTIVITY && isOwn(section))) {
                    activity(section, around);
                } else if (around == Topic.PURPOSES && section.topic() == Topic.GENERAL && says(section)) {
                    add(section, Set.of(), around);
                } else {
                    siblings(section.parts(), section.topic());
                }
            }
        }

        private void activity(Section section, Topic around) {
            Set<Section> own = own(section);
            String text = text(section, own);
            if (own.isEmpty() ? isDescribed(text, heading(section), around) : isMore(text, section, own)) {
                add(section, own, around);
            }
            siblings(List.copyOf(own), Topic.ACTIVITY);
            section.parts().stream()
                    .filter(part -> !own.contains(part) && !part.parts().isEmpty()
                            && !CLOSED.contains(part.topic()))
                    .forEach(part -> siblings(List.copyOf(own(part)), Topic.ACTIVITY));
        }

        private Set<Section> own(Section section) {
            boolean empty = section.own().isEmpty() && section.parts().stream().filter(this::isNamed)
                    .count() > 1;
            return section.parts().stream().filter(part -> isOwn(part) || (empty && isNamed(part)))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        /// A part that is about a tool or rests on a legal basis of its own.
        private boolean isOwn(Section part) {
            if (heading(part).endsWith("?") || overview.in(heading(part))) {
                return false;
            }
            String text = text(part, Set.of());
            return switch (part.topic()) {
                case ACTIVITY -> tool.in(text) || grounded.in(text)
                        || part.parts().stream().anyMatch(this::isOwn);
                case GENERAL -> tool.in(text) && processing.in(text);
                default -> false;
            };
        }

        /// A part that is about a processing, and neither asks about nor sums up the one around it.
        private boolean isNamed(Section part) {
            return part.topic() == Topic.ACTIVITY && !heading(part).endsWith("?")
                    && !overview.in(heading(part));
        }

        private boolean isDescribed(String text, String heading, Topic around) {
            if (words(text) < FEW_WORDS || (pointers.in(text) && !grounded.in(text))) {
                return false;
            }
            return switch (around) {
                case LEGAL_BASES, PEOPLE -> false;
                case RETENTION, RECIPIENTS, TRANSFERS -> tool.in(text) || grounded.in(text);
                case DATA, SOURCES -> grounded.in(text) || (processing.in(text) && !isKind(heading));
                default -> true;
            };
        }

        /// Whether a section says more than its parts.
        private boolean isMore(String text, Section section, Set<Section> own) {
            if (grounded.in(text)) {
                return own.size() < section.parts().size() || words(text) > SOME_WORDS;
            }
            return words(text) >= MANY_WORDS && !pointers.in(text) && processing.in(text);
        }

        private boolean says(Section section) {
            return words(text(section, Set.of())) >= FEW_WORDS;
        }

        /// A section of a single sentence that only leads to the next one.
        private boolean isLeadIn(Section section) {
            return section.parts().isEmpty() && section.own().size() == 1
                    && prose.of(section.own().getFirst()).stripTrailing().endsWith(":");
        }

        private void add(Section section, Set<Section> own, Topic around) {
            List<Passage> passages = new ArrayList<>();
            collect(section, own, passages, around);
            Piece heading = section.heading().orElseThrow();
            found.add(new Described(Said.likely(prose.of(heading), heading.at()), section.extent(),
                    passages));
        }

        private void collect(Section section, Set<Section> own, List<Passage> passages, Topic around) {
            passages.add(Passage.of(section, heading(section), around));
            section.parts().stream().filter(part -> !own.contains(part))
                    .forEach(part -> collect(part, own(part), passages, section.topic()));
        }

        private String text(Section section, Set<Section> without) {
            StringBuilder text = new StringBuilder();
            section.own().forEach(piece -> text.append(prose.of(piece)).append('\n'));
            section.parts().stream().filter(part -> !without.contains(part))
                    .forEach(part -> text.append(text(part, Set.of())));
            return text.toString();
        }

        private String heading(Section section) {
            return section.heading().map(prose::of).orElse("");
        }
    }

    /// Whether a heading names a kind of data.
    private boolean isKind(String heading) {
        String folded = Tokens.fold(heading.strip());
        return kinds.stream().anyMatch(folded::endsWith);
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+", MANY_WORDS + 1).length;
    }
}
