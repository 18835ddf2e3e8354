package org.tabularium.intake.offices;

import java.util.List;
import java.util.Optional;
import org.tabularium.intake.outline.Section;
import org.tabularium.intake.outline.Topic;
import org.tabularium.intake.reading.Found;

/// Tells whose address a block is, by the words before and after it, its headings and what its section is about.
final class Roles {
    private static final int MOST_LINES = 4;
    private static final int MOST_AFTER = 120;
    private final OfficeWords words;
    private final List<Line> lines;
    private final List<Part> parts;
    private final String text;
    private final Uses uses;

    Roles(OfficeWords words, String text, List<Line> lines, List<Part> parts) {
        this.words = words;
        this.text = text;
        uses = new Uses(words, text, parts);
        this.lines = lines;
        this.parts = parts;
    }

    /// Sets what a block is.
    ///
    /// @param stop number of the last line of the block before; -1 if there is none
    void tell(Block block, int stop) {
        Optional<Cue> found = inNames(block).or(() -> sameLine(block)).or(() -> above(block, stop))
                .or(() -> headings(block, stop));
        block.cued = found.isPresent();
        block.role = found.orElse(Cue.OWNER);
        if (block.role == Cue.OWNER && block.first.isProse() && uses.at(parts.get(block.firstPart))) {
            block.role = Cue.PROVIDER;
        }
    }

    /// A line such as "The data protection officer" above a street.
    private Optional<Cue> inNames(Block block) {
        for (var name : List.copyOf(block.names)) {
            List<Found<Cue>> cues = words.cues(name.of(text));
            Optional<Cue> cue = strongest(cues).filter(c -> c == Cue.DPO || c == Cue.AUTHORITY
                    || c == Cue.REPRESENTATIVE);
            if (cue.isPresent()) {
                if (cue.get() != Cue.AUTHORITY) {
                    block.title = Optional.of(name);
                }
                return cue;
            }
        }
        return Optional.empty();
    }

    private Optional<Cue> sameLine(Block block) {
        int begin = block.names.stream().mapToInt(n -> n.start()).min()
                .orElse(parts.get(block.firstPart).at().start());
        Line line = lineOf(block, begin);
        int offset = Math.clamp((long) begin - line.at().start(), 0, line.text().length());
        List<Found<Cue>> cues = line.cues();
        Optional<Cue> before =
                nearest(cues.stream().filter(c -> c.end() <= offset + 1 && offset - c.end() < 250)
                        .toList());
        if (before.isPresent() || !line.isProse()) {
            return before;
        }
        int street = parts.get(block.firstPart).at().start() - line.at().start();
        Optional<Cue> within = nearest(cues.stream().filter(c -> c.start() >= offset && c.end() <= street)
                .filter(c -> c.value() != Cue.OWNER).toList());
        if (within.isPresent()) {
            return within;
        }
        int end = parts.get(block.lastPart).at().end() - line.at().start();
        int stop = Math.min(end + MOST_AFTER, sentenceEnd(block, line));
        return cues.stream().filter(c -> c.start() >= end && c.start() < stop && c.value() != Cue.OWNER)
                .map(Found::value).findFirst();
    }

    /// Where the sentence ends in its line in which an address does.
    private int sentenceEnd(Block block, Line line) {
        for (int i = block.lastPart + 1; i < parts.size() && i < block.lastPart + 20; i++) {
            if (!parts.get(i).line().equals(line) || parts.get(i).before() == '.') {
                return parts.get(i - 1).at().end() - line.at().start();
            }
        }
        return line.text().length();
    }

    private Line lineOf(Block block, int begin) {
        for (int n = block.first.number(); n >= 0 && n > block.first.number() - 7; n--) {
            if (lines.get(n).at().start() <= begin) {
                return lines.get(n);
            }
        }
        return block.first;
    }

    private Optional<Cue> above(Block block, int stop) {
        int begin = block.names.stream().mapToInt(n -> n.start()).min()
                .orElse(parts.get(block.firstPart).at().start());
        int from = lineOf(block, begin).number() - 1;
        for (int n = from; n > stop && n > from - MOST_LINES && n >= 0; n--) {
            Line line = lines.get(n);
            Optional<Cue> cue = nearest(line.cues());
            boolean announces = !block.first.isProse() || line.isHeading() || line.text().endsWith(":");
            if (cue.isPresent() && announces) {
                return cue;
            }
            if (line.isHeading()) {
                break;
            }
        }
        return Optional.empty();
    }

    private Optional<Cue> headings(Block block, int stop) {
        for (Section section : block.first.chain()) {
            Optional<Cue> topic = topic(section.topic());
            if (topic.isPresent()) {
                return topic;
            }
            Optional<Cue> cue = section.heading().flatMap(h -> {
                List<Found<Cue>> cues = words.cues(h.at().of(text));
                boolean both = stop < 0 || lines.get(stop).at().start() < section.extent().start();
                return both ? cues.stream().map(Found::value).filter(c -> c != Cue.OF).findFirst()
                        : nearest(cues);
            });
            if (cue.isPresent()) {
                return cue;
            }
        }
        return Optional.empty();
    }

    private static Optional<Cue> topic(Topic topic) {
        return switch (topic) {
            case CONTROLLER -> Optional.of(Cue.CONTROLLER);
            case DPO -> Optional.of(Cue.DPO);
            case AUTHORITY, COMPLAINT -> Optional.of(Cue.AUTHORITY);
            case REPRESENTATIVE -> Optional.of(Cue.REPRESENTATIVE);
            default -> Optional.empty();
        };
    }

    /// The last one; "of the controller" only where there is no other, "contact" only where there is none but it.
    static Optional<Cue> nearest(List<Found<Cue>> cues) {
        Optional<Cue> strong =
                cues.reversed().stream().map(Found::value).filter(c -> c != Cue.OF && c != Cue.OWNER)
                        .findFirst();
        return strong
                .or(() -> cues.stream().map(Found::value).filter(c -> c == Cue.OF).map(_ -> Cue.CONTROLLER)
                        .findFirst())
                .or(() -> cues.stream().map(Found::value).findFirst());
    }

    private static Optional<Cue> strongest(List<Found<Cue>> cues) {
        return cues.stream().map(Found::value).filter(c -> c == Cue.AUTHORITY).findFirst()
                .or(() -> cues.stream().map(Found::value).filter(c -> c != Cue.OF).findFirst());
    }
}
