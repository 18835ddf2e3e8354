package org.tabularium.intake.offices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tabularium.intake.facts.ContactFacts;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.outline.Topic;
import org.tabularium.intake.reading.Tokens;

/// Chooses the controller among the addresses of a text and gathers what else is told of it.
final class ControllerReader {
    private static final int FEWEST = 4;
    private final OfficeWords words;
    private final Contacts contacts;
    private final Mentions mentions;
    private final List<Line> lines;

    ControllerReader(OfficeWords words, Contacts contacts, Mentions mentions, List<Line> lines) {
        this.words = words;
        this.contacts = contacts;
        this.mentions = mentions;
        this.lines = lines;
    }

    /// The address of the controller.
    Optional<Block> block(List<Block> blocks) {
        Optional<Block> named = best(blocks.stream().filter(b -> b.role == Cue.CONTROLLER).toList());
        return named.filter(b -> weight(b) > 0).or(() -> owner(blocks)).or(() -> named);
    }

    private static Optional<Block> best(List<Block> blocks) {
        return blocks.stream().max(Comparator.comparingInt(ControllerReader::weight)
                .thenComparing(Comparator.comparingInt((Block b) -> b.firstPart).reversed()));
    }

    private static int weight(Block block) {
        int weight = block.first.isUnder(Topic.CONTROLLER) ? 4 : 1;
        weight += block.contact.name().isPresent() ? 1 : 0;
        weight -= block.first.isUnder(Topic.ACTIVITY, Topic.RECIPIENTS, Topic.TRANSFERS) ? 4 : 0;
        return weight;
    }

    /// Whoever's address stands in the text on nobody's account: at "contact", at the beginning or the end.
    private Optional<Block> owner(List<Block> blocks) {
        List<Block> owners = blocks.stream().filter(b -> b.role == Cue.OWNER)
                .filter(b -> !b.first.isUnder(Topic.ACTIVITY, Topic.RECIPIENTS, Topic.TRANSFERS) || isEdge(b))
                .toList();
        return owners.stream().filter(b -> b.cued).findFirst().or(() -> owners.stream().findFirst());
    }

    private boolean isEdge(Block block) {
        return block.first.number() < 10
                || (block.last.number() > lines.size() - 12 && !block.first.isProse());
    }

    /// What the text tells of the controller in all places.
    ///
    /// @param chosen the address, if there is one
    /// @param blocks all addresses
    ContactFacts all(Optional<Block> chosen, List<Block> blocks) {
        ContactFacts who = chosen.map(b -> b.contact).orElse(ContactFacts.NONE);
        Optional<Said<String>> name = who.name().or(mentions::controller);
        who = Merge.withName(who, name);
        for (Block block : blocks) {
            boolean other =
                    block.role != Cue.DPO && block.role != Cue.AUTHORITY && block.role != Cue.REPRESENTATIVE;
            boolean more = other && chosen.filter(block::equals).isEmpty();
            boolean next = more && block.contact.name().isEmpty()
                    && chosen.filter(c -> isNext(c, block)).isPresent();
            if (next || (more && isSame(who, block.contact))) {
                who = Merge.of(who, block.contact);
            }
        }
        return who;
    }

    /// A second address right below the first, without a name of its own.
    private static boolean isNext(Block first, Block second) {
        int gap = second.first.number() - first.last.number();
        return gap >= 0 && gap <= 3 && first.first.sharesSection(second.first);
    }

    /// Whether both have one name, as far as the shorter goes.
    static boolean isSame(ContactFacts one, ContactFacts other) {
        if (one.name().isEmpty() || other.name().isEmpty()) {
            return false;
        }
        String a = Tokens.fold(one.name().get().value());
        String b = Tokens.fold(other.name().get().value());
        return a.equals(b) || (a.length() > FEWEST && b.startsWith(a))
                || (b.length() > FEWEST && a.startsWith(b));
    }

    /// The e-mail addresses of the controller outside of its address, and telephone numbers beside them.
    ///
    /// @param taken numbers of lines of addresses of others
    Ways ways(ContactFacts who, Set<Integer> taken, Optional<ContactFacts> dpo) {
        Ways ways = new Ways(new ArrayList<>(), new ArrayList<>());
        Optional<String> officers =
                dpo.flatMap(ContactFacts::email).map(e -> e.value().toLowerCase(Locale.ROOT));
        for (Line line : lines) {
            if (taken.contains(line.number()) || line.cues().stream().anyMatch(c -> c.value() == Cue.DPO)) {
                continue;
            }
            List<Said<String>> here = contacts.mails(line);
            boolean speaks = !here.isEmpty() && speaks(line);
            List<Said<String>> own = here.stream()
                    .filter(m -> officers.filter(m.value().toLowerCase(Locale.ROOT)::equals).isEmpty())
                    .filter(m -> speaks || isOwn(who, m.value())).toList();
            ways.mails().addAll(own);
            if (!own.isEmpty()) {
                ways.phones().addAll(contacts.phones(line));
            }
        }
        return ways;
    }

    /// Ways to reach somebody.
    record Ways(List<Said<String>> mails, List<Said<String>> phones) {}

    /// Whether the domain is named after the controller or is that of its website or e-mail address.
    private static boolean isOwn(ContactFacts who, String mail) {
        String domain = domain(mail);
        boolean same = who.email().filter(e -> domain(e.value()).equals(domain)).isPresent()
                || who.website().filter(w -> w.value().contains(domain)).isPresent();
        String host = Tokens.fold(domain.substring(0, Math.max(0, domain.lastIndexOf('.')))).replace("-", "");
        boolean named = who.name().map(n -> Word.of(n.value()).stream().map(w -> w.folded().replace("-", ""))
                .anyMatch(w -> (w.length() >= FEWEST && host.contains(w)) || (host.length() >= FEWEST
                        && w.contains(host))))
                .orElse(false);
        String joined =
                who.name().map(n -> Tokens.fold(n.value()).replace(" ", "").replace("-", "")).orElse("");
        return same || named || (host.length() >= FEWEST && joined.startsWith(host));
    }

    private static String domain(String mail) {
        return mail.substring(mail.indexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    /// Whether a line speaks of "us" outside of what is about somebody else.
    private boolean speaks(Line line) {
        return !line.isUnder(Topic.ACTIVITY, Topic.RECIPIENTS, Topic.TRANSFERS, Topic.AUTHORITY, Topic.DPO)
                && OfficeWords.has(words.asides, line.text()) && line.cues().stream()
                        .noneMatch(c -> c.value() == Cue.DPO || c.value() == Cue.AUTHORITY
                                || c.value() == Cue.PROVIDER);
    }

    /// Without those that say the same again.
    static List<Said<String>> distinct(List<Said<String>> all, Optional<Said<String>> without) {
        Map<String, Said<String>> first = new LinkedHashMap<>();
        all.forEach(s -> first.putIfAbsent(s.value().toLowerCase(Locale.ROOT), s));
        without.ifPresent(w -> first.remove(w.value().toLowerCase(Locale.ROOT)));
        return List.copyOf(first.values());
    }
}
