package org.tabularium.compare.policy;

import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.document.Origin;
import org.tabularium.document.Span;
import org.tabularium.document.Text;
import org.tabularium.intake.offer.Safeguards;
import org.tabularium.intake.reading.SafeguardReader;
import org.tabularium.law.Transfer;
import org.tabularium.model.Activity;
import org.tabularium.model.DataCategory;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Party;
import org.tabularium.model.Purpose;
import org.tabularium.model.Register;
import org.tabularium.model.RetentionRule;
import org.tabularium.model.Safeguard;
import org.tabularium.model.SubjectCategory;
import org.tabularium.model.Use;

/// The facts that a document prints, known from the places its words come from.
final class Printed {
    private final Register register;
    private final Map<String, String> offices = new LinkedHashMap<>();
    private final Map<String, Sheet> sheets = new LinkedHashMap<>();
    private final Map<String, Set<SafeguardReader.Kind>> safeguards = new HashMap<>();
    private final Set<String> parties = new LinkedHashSet<>();
    private final Set<String> seats = new LinkedHashSet<>();
    private final List<String> free = new ArrayList<>();
    private String current = "";
    private String section = "";

    /// What is printed of one activity.
    static final class Sheet {
        private final Set<String> titles = new LinkedHashSet<>();
        private final Set<String> bases = new LinkedHashSet<>();
        private final Set<Period> periods = new LinkedHashSet<>();
        private final Set<String> purposes = new LinkedHashSet<>();
        private final Set<String> data = new LinkedHashSet<>();
        private final Set<String> people = new LinkedHashSet<>();
        private final Set<String> interests = new LinkedHashSet<>();

        Set<String> titles() {
            return titles;
        }

        Set<String> bases() {
            return bases;
        }

        Set<Period> periods() {
            return periods;
        }

        Set<String> purposes() {
            return purposes;
        }

        Set<String> data() {
            return data;
        }

        Set<String> people() {
            return people;
        }

        Set<String> interests() {
            return interests;
        }
    }

    Printed(Register register, Document document) {
        this.register = register;
        document.blocks().forEach(this::block);
    }

    /// What is printed of the controller, the officer and the authority, by the path of the field.
    Map<String, String> offices() {
        return offices;
    }

    /// By the id of the activity.
    Map<String, Sheet> sheets() {
        return sheets;
    }

    List<Party> parties() {
        return parties.stream().flatMap(id -> Identified.find(register.parties(), new Id<Party>(id)).stream())
                .toList();
    }

    /// Whether the seat of a party is printed.
    boolean hasSeat(Party party) {
        return seats.contains(party.id().value());
    }

    Set<SafeguardReader.Kind> safeguards(Party party) {
        return safeguards.getOrDefault(party.id().value(), Set.of());
    }

    /// Whatever is printed in the register's own sentences, in which anything may stand.
    String free() {
        return String.join("\n", free);
    }

    /// Whether an activity of which it tells sends data to a third country.
    boolean isTransferred() {
        return register.activities().stream().filter(a -> sheets.containsKey(a.id().value()))
                .anyMatch(a -> !Transfer.of(register, a, OwnNotice.LAW).isEmpty());
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading(int level, Text text, String _) -> {
                current = level < 2 ? "" : current;
                section = text.plain();
                text(text);
            }
            case Block.Paragraph p -> text(p.text());
            case Block.Bullets b -> b.items().forEach(this::text);
            case Block.Callout c -> text(c.text());
            case Block.Table t -> t.rows().forEach(r -> r.cells().forEach(this::text));
            default -> {
                // says no fact
            }
        }
    }

    /// What the law says of cookies is told in a section of its own or behind a label, whatever rests on it.
    static boolean isGeneral(String heading) {
        return heading.endsWith("Cookies und Zugriff auf Endeinrichtungen")
                || heading.endsWith("Cookies and access to terminal equipment");
    }

    private void text(Text text) {
        boolean general = isGeneral(section);
        for (Span span : text.spans()) {
            boolean label = span.style() == Span.Style.STRONG && span.text().endsWith(":");
            general = label ? isGeneral(section) || isGeneral(span.text().replace(":", "")) : general;
            if (general) {
                free.add(span.text());
            }
            if (span.style() != Span.Style.GAP) {
                span.origin().ifPresent(o -> fact(o, span.text()));
            }
        }
    }

    private void fact(Origin origin, String words) {
        String entity = origin.entity();
        String field = origin.field();
        if (entity.equals("controller")) {
            offices.putIfAbsent(field, words);
        }
        Identified.find(register.activities(), new Id<Activity>(entity))
                .ifPresent(a -> activity(a, field, words));
        Identified.find(register.parties(), new Id<Party>(entity)).ifPresent(p -> party(p, field));
        Optional<RetentionRule> rule = Identified.find(register.retention(), new Id<>(entity));
        boolean data = Identified.find(register.data(), new Id<DataCategory>(entity)).isPresent();
        boolean people = Identified.find(register.subjects(), new Id<SubjectCategory>(entity)).isPresent();
        if (!current.isEmpty() && field.equals("period")) {
            rule.flatMap(RetentionRule::period).ifPresent(p -> sheet(current).periods.add(p));
        } else if (!current.isEmpty() && field.equals("name") && data) {
            sheet(current).data.add(words);
        } else if (!current.isEmpty() && field.equals("name") && people) {
            sheet(current).people.add(words);
        }
        boolean word = entity.equals("controller") || field.endsWith("name") || field.endsWith("basis")
                || field.contains("/conditions/") || field.contains("safeguards") || field.endsWith("period")
                || field.endsWith("country");
        if (!word) {
            free.add(words);
        }
    }

    private Sheet sheet(String activity) {
        return sheets.computeIfAbsent(activity, _ -> new Sheet());
    }

    private void activity(Activity activity, String field, String words) {
        String entity = activity.id().value();
        String[] path = field.split("/", -1);
        if (field.equals("name")) {
            current = entity;
            sheet(entity).titles.add(words);
        } else if (field.endsWith("/basis")) {
            Identified.find(activity.purposes(), new Id<Purpose>(path[1]))
                    .map(p -> p.grounds().get(Integer.parseInt(path[3])))
                    .ifPresent(g -> sheet(entity).bases.add(g.basis()));
        } else if (field.contains("/conditions/")) {
            Identified.find(activity.uses(), new Id<Use>(path[1]))
                    .map(u -> u.conditions().get(Integer.parseInt(path[3])))
                    .ifPresent(c -> sheet(entity).bases.add(c));
        } else if (path.length == 3 && path[0].equals("purposes") && path[2].equals("text")) {
            sheet(entity).purposes.add(words);
        } else if (field.endsWith("/interest")) {
            sheet(entity).interests.add(words);
        }
    }

    private void party(Party party, String field) {
        String entity = party.id().value();
        String[] path = field.split("/", -1);
        if (field.equals("name")) {
            parties.add(entity);
        } else if (field.equals("address/country")) {
            seats.add(entity);
        } else if (path.length > 3 && path[2].equals("safeguards")) {
            Safeguard safeguard = party.destinations().get(Integer.parseInt(path[1])).safeguards()
                    .get(Integer.parseInt(path[3]));
            safeguards.computeIfAbsent(entity, _ -> new LinkedHashSet<>()).add(Safeguards.kind(safeguard));
        }
    }
}
