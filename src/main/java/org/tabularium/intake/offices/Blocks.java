package org.tabularium.intake.offices;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tabularium.intake.prose.Stretch;

/// Finds addresses and the names above them.
final class Blocks {
    private static final int MOST_STREET_PARTS = 5;
    private static final int MOST_NAME_LINES = 5;
    private static final int MOST_NAME_PARTS = 5;
    private static final Set<String> VERBS = Set.of("is", "ist", "lautet", "at", "are", "unter", "of");
    private final OfficeWords words;
    private final Streets streets;
    private final Names names;
    private final Contacts contacts;
    private final Towns towns;
    private final List<Line> lines;
    private final List<Part> parts;

    Blocks(OfficeWords words, Streets streets, Names names, Contacts contacts, Towns towns, List<Line> lines,
            List<Part> parts) {
        this.words = words;
        this.streets = streets;
        this.names = names;
        this.contacts = contacts;
        this.towns = towns;
        this.lines = lines;
        this.parts = parts;
    }

    /// All addresses in their order, none overlapping another.
    List<Block> all() {
        List<Block> blocks = new ArrayList<>();
        int used = -1;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).line().isHeading() && parts.get(i).text().length() > 60) {
                continue;
            }
            Optional<Town> town = towns.at(i);
            if (town.isPresent() && town.get().first() > used) {
                Optional<Block> block = block(town.get(), used);
                block.ifPresent(blocks::add);
                used = block.map(b -> b.lastPart).orElse(used);
                i = Math.max(i, used);
            }
        }
        return blocks;
    }

    private Optional<Block> block(Town town, int used) {
        int begin = town.first();
        boolean has = town.street() > 0;
        while (begin - 1 > used && town.first() - begin < MOST_STREET_PARTS && isNear(begin - 1, begin)
                && isOfStreet(begin - 1, has)) {
            begin--;
            String text = parts.get(begin).text();
            has = has || (streets.isStreet(text) && parts.get(begin).hasDigit() && !streets.isWithin(text));
        }
        boolean any = town.street() > 0 || begin < town.first();
        Optional<Stretch> street = any ? Optional.of(street(town, begin)) : Optional.empty();
        Block block =
                new Block(begin, town.last(), parts.get(begin).line(), parts.get(town.last()).line(), street,
                        town);
        collectNames(block, begin, used);
        boolean coded = town.code().map(Stretch::length).orElse(0) >= 5 && !block.names.isEmpty();
        return any || coded ? Optional.of(block) : Optional.empty();
    }

    private Stretch ownStreet(Town town) {
        Part part = parts.get(town.first());
        String text = part.text().substring(0, town.street());
        int end = text.endsWith(" in") ? text.length() - 3 : text.length();
        return Trim.signs(text, 0, end).moved(part.at().start());
    }

    /// From the first part of the street to what stands before the town.
    private Stretch street(Town town, int begin) {
        Part first = parts.get(begin);
        int end = town.street() > 0 ? ownStreet(town).end() : parts.get(town.first() - 1).at().end();
        int start = first.at().start() + streetStart(first.text());
        return new Stretch(start, Math.max(start, end));
    }

    /// Past a company that stands before its street without a sign between.
    private int streetStart(String text) {
        Optional<Stretch> company = names.company(text);
        int start = company.map(Stretch::end).orElse(0);
        if (start == 0) {
            return verb(text);
        }
        while (start < text.length()
                && (Trim.isBlank(text.charAt(start)) || ",.".indexOf(text.charAt(start)) >= 0)) {
            start++;
        }
        return start >= text.length() ? 0 : start;
    }

    /// Past "is" in "our address is 12 High Street".
    private static int verb(String text) {
        int blank = text.indexOf(' ');
        return blank > 0 && VERBS.contains(text.substring(0, blank)) ? blank + 1 : 0;
    }

    private boolean isOfStreet(int j, boolean has) {
        Part part = parts.get(j);
        if (part.isLabel() || isProse(part)) {
            return false;
        }
        boolean street = streets.isStreet(part.text()) && !isNameOnly(part)
                && (!has || OfficeWords.begins(words.boxes, part.text()));
        boolean within = streets.isWithin(part.text()) && (part.hasDigit() || isBuilding(j));
        boolean care = OfficeWords.begins(words.careOf, part.text());
        boolean district =
                !has && j > 0 && Word.of(part.text()).size() <= 3 && !part.hasDigit() && isNear(j - 1, j)
                        && part.line().number() == parts.get(j - 1).line().number()
                        && streets.isStreet(parts.get(j - 1).text())
                        && parts.get(j - 1).hasDigit();
        boolean number = (has && streets.isStreet(parts.get(j + 1).text()) && !parts.get(j + 1).hasDigit())
                || (!has && Word.of(part.text()).stream().allMatch(w -> w.isDigits(1, 4))
                        && streets.isStreet(parts.get(j + 1).text()));
        return street || within || care || district
                || (number && Word.of(part.text()).size() == 1 && part.hasDigit()
                        && part.text().length() < 5);
    }

    private static boolean isProse(Part part) {
        return Word.of(part.text()).size() > 9;
    }

    /// Whether it can only be a name, for want of a number.
    private boolean isNameOnly(Part part) {
        return (!part.hasDigit() && part.line().isHeading()) || (names.isCompany(part.text())
                && streetStart(part.text()) == 0);
    }

    /// A house is named between the name and the street.
    private boolean isBuilding(int j) {
        return j > 0 && isNear(j - 1, j) && !OfficeWords.has(words.attention, parts.get(j).text())
                && !parts.get(j - 1).isLabel() && words.cues(parts.get(j - 1).text()).isEmpty();
    }

    /// Whether nothing but the sign between them or a line break is between two parts.
    private boolean isNear(int one, int other) {
        Part before = parts.get(one);
        Part after = parts.get(other);
        int gap = after.line().number() - before.line().number();
        return gap == 0 ? after.before() != '.'
                : gap == 1 && before.line().sharesSection(after.line())
                        && !after.line().isHeading() && !before.line().isProse();
    }

    private void collectNames(Block block, int begin, int used) {
        Part first = parts.get(begin);
        if (names.isCompany(first.text()) && streetStart(first.text()) > 0 && block.street.isPresent()) {
            names.company(first.text()).ifPresent(c -> block.names.add(c.moved(first.at().start())));
            return;
        }
        int j = begin - 1;
        Line line = first.line();
        int count = 0;
        while (j > used && count < MOST_NAME_PARTS && parts.get(j).line().equals(line)
                && first.before() != '.'
                && parts.get(j + 1).before() != '.') {
            Part part = parts.get(j);
            if (part.isLabel() && !block.names.isEmpty()) {
                return;
            }
            boolean many = Word.of(part.text()).size() > 9;
            if (!part.isLabel() && (!many || !OfficeWords.begins(words.represented, part.text()))) {
                add(block, part);
                count++;
                if (many || names.isCompany(part.text())) {
                    return;
                }
            }
            j--;
        }
        if (block.names.isEmpty() && !line.isProse()) {
            linesAbove(block, line, used);
        } else if (block.names.isEmpty()) {
            sentencesBefore(block, begin, used);
        }
    }

    /// "X Trust is a charity. Our registered office is ...".
    private void sentencesBefore(Block block, int begin, int used) {
        for (int j = begin - 1; j > used && parts.get(j).line().equals(parts.get(begin).line()); j--) {
            Part part = parts.get(j);
            Optional<Stretch> name = names.subject(part)
                    .or(() -> names.company(part.text()).map(c -> c.moved(part.at().start())));
            if (name.isPresent()) {
                block.names.add(name.get());
                return;
            }
        }
    }

    private void add(Block block, Part part) {
        boolean aside = OfficeWords.begins(words.asides, Trim.signs(part.text(), 0, part.text().length())
                .of(part.text()))
                || ("\"„“”'»«".indexOf(part.text().charAt(0)) >= 0 && part.before() == '(');
        if (!aside && !part.text().isEmpty()) {
            names.in(part).ifPresent(block.names::addFirst);
        }
    }

    private void linesAbove(Block block, Line street, int used) {
        int stop = used < 0 ? -1 : parts.get(used).line().number();
        for (int n = street.number() - 1; n > stop && street.number() - n <= MOST_NAME_LINES; n--) {
            Line line = lines.get(n);
            if (isAnnouncedHeading(n)) {
                block.names.addFirst(line.at());
                return;
            }
            if (!line.isProse() && OfficeWords.begins(words.represented, line.text())
                    && line.sharesSection(street)) {
                continue;
            }
            if (line.isProse() || (line.text().endsWith(":") && !isShortLabel(line))
                    || (contacts.isContact(line)
                            && !OfficeWords.begins(words.attention, line.text()))
                    || !line.sharesSection(street)) {
                return;
            }
            if (line.isHeading()) {
                if (block.names.isEmpty() && line.cues().isEmpty()) {
                    block.names.addFirst(line.at());
                }
                if (!isAnnouncedHeading(n - 1)) {
                    return;
                }
                continue;
            }
            if (!line.text().endsWith(":")) {
                block.names.addFirst(value(line));
            }
        }
    }

    /// A name that looks like a heading below a line such as "Controller:".
    private boolean isAnnouncedHeading(int n) {
        return n > 0 && lines.get(n).isHeading() && lines.get(n).cues().isEmpty()
                && lines.get(n).text().length() < 60 && lines.get(n - 1).text().endsWith(":");
    }

    /// "Anschrift:" between the name and the street.
    private static boolean isShortLabel(Line line) {
        return line.text().length() < 14;
    }

    /// What stands after the label of a line such as "Firma: Muster GmbH".
    private static Stretch value(Line line) {
        String text = line.text();
        int colon = text.indexOf(": ");
        int tab = text.indexOf('\t');
        int from = colon > 0 && colon < 40 ? colon + 1 : tab > 0 && tab < 40 ? tab : 0;
        return Trim.signs(text, from, text.length()).moved(line.at().start());
    }
}
