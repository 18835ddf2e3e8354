package org.tabularium.intake.facts;

import java.time.Period;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Stream;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.SafeguardReader;
import org.tabularium.law.Outdated;
import org.tabularium.model.Language;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Lays the facts of a policy out as a tree.
final class FactsTree {
    private static final Set<String> SHIELDS = Set.of("privacy-shield", "swiss-shield", "ftc-shield");
    private static final Map<String, String> SAFEGUARDS = Map.of("CODE", "codeOfConduct", "CERTIFICATION",
            "certification", "AD_HOC", "adHocClauses", "DEROGATION", "derogation",
            "PRIVACY_SHIELD", "PrivacyShield");
    private static final int SHORT = 40;
    private final PolicyFacts facts;
    private final String text;
    private final ObjectNode root = JsonMapper.shared().createObjectNode();
    private final FactPlaces places;

    FactsTree(PolicyFacts facts) {
        this.facts = facts;
        text = facts.prose().text();
        places = new FactPlaces(text);
    }

    ObjectNode tree(String id, List<Oddity> oddities) {
        root.put("id", id);
        text(root, "language", facts.prose().language().map(Language::tag));
        text(root, "lastUpdated", facts.lastUpdated().map(d -> d.value().toString()));
        facts.lastUpdated().ifPresent(d -> places.add("lastUpdated", d));
        controller();
        strings(root, "representatives", "representatives", facts.representatives());
        dpo();
        SequencedSet<String> bases = activities();
        root.putArray("activitiesOptional");
        all(root.putArray("legalBases"), bases);
        general(bases);
        providers();
        root.putArray("providersOptional");
        safeguardsGeneral();
        ArrayNode retention = root.putArray("retentionGeneral");
        facts.retentionGeneral().forEach(r -> retention(retention, "retentionGeneral", r));
        root.putArray("retentionOptional");
        items();
        outdated("outdated", false);
        outdated("outdatedOptional", true);
        ArrayNode odd = root.putArray("oddities");
        oddities.forEach(o -> odd.addObject().put("what", o.what()).put("quote", o.quote()));
        root.putNull("note");
        apart();
        root.set("places", places.node());
        return root;
    }

    private void controller() {
        ObjectNode node = root.putObject("controller");
        ContactFacts who = facts.controller();
        string(node, "name", "controller", who.name());
        string(node, "street", "controller", who.street());
        string(node, "postalCode", "controller", who.postalCode());
        string(node, "city", "controller", who.city());
        string(node, "country", "controller", who.country());
        string(node, "email", "controller", who.email());
        string(node, "phone", "controller", who.phone());
        if (!facts.emailAliases().isEmpty()) {
            strings(node, "emailAliases", "controller.emailAliases", facts.emailAliases());
        }
        who.person().ifPresent(p -> places.apart("controller.person", p));
        who.website().ifPresent(w -> places.apart("controller.website", w));
    }

    private void dpo() {
        if (facts.dpo().isEmpty()) {
            root.putNull("dpo");
            return;
        }
        ContactFacts dpo = facts.dpo().get();
        ObjectNode node = root.putObject("dpo");
        string(node, "name", "dpo",
                dpo.name().map(name -> dpo.person().map(p -> joined(p, name)).orElse(name)));
        Optional<Said<String>> address = PostalLine.of(text, dpo);
        string(node, "address", "dpo", address);
        string(node, "email", "dpo", dpo.email());
        string(node, "phone", "dpo", dpo.phone());
        dpo.person().ifPresent(p -> places.apart("dpo.person", p));
        dpo.website().ifPresent(w -> places.apart("dpo.website", w));
    }

    /// A person and the company she works for, in the order of the text.
    private static Said<String> joined(Said<String> person, Said<String> company) {
        boolean before = person.at().start() < company.at().start();
        String name =
                before ? person.value() + ", " + company.value() : company.value() + ", " + person.value();
        Stretch at = new Stretch(Math.min(person.at().start(), company.at().start()),
                Math.max(person.at().end(), company.at().end()));
        return new Said<>(name, at, company.confidence());
    }

    private SequencedSet<String> activities() {
        SequencedSet<String> union = new LinkedHashSet<>();
        ArrayNode all = root.putArray("activities");
        for (ActivityFacts activity : facts.activities()) {
            String path = "activities[" + all.size() + "]";
            ObjectNode node = all.addObject();
            node.put("title", activity.title().value());
            places.add(path + ".title", activity.title());
            node.putArray("aliases");
            strings(node, "purposes", path + ".purposes", activity.purposes());
            SequencedSet<String> bases = new LinkedHashSet<>();
            activity.legalBases().forEach(b -> bases.addAll(NormId.of(b.value())));
            places.all(path + ".legalBases", activity.legalBases());
            union.addAll(bases);
            all(node.putArray("legalBases"), bases);
            node.put("basisForm", bases.isEmpty() ? "none" : "article");
            strings(node, "dataCategories", path + ".dataCategories", activity.dataCategories());
            strings(node, "recipients", path + ".recipients", activity.recipients());
            ArrayNode retention = node.putArray("retention");
            activity.retention().forEach(r -> retention(retention, path + ".retention", r));
            node.put("quote", Opening.of(text, activity));
            places.apart(path + ".people", activity.people());
            places.apart(path + ".interests", activity.interests());
        }
        return union;
    }

    private void general(SequencedSet<String> bases) {
        SequencedSet<String> general = new LinkedHashSet<>();
        facts.basesGeneral().forEach(b -> general.addAll(NormId.of(b.value())));
        general.removeAll(bases);
        all(root.putArray("legalBasesGeneral"), general);
        places.all("legalBasesGeneral", facts.basesGeneral());
    }

    private void providers() {
        ArrayNode all = root.putArray("providers");
        for (ProviderFacts provider : facts.providers()) {
            String path = "providers[" + all.size() + "]";
            ObjectNode node = all.addObject();
            node.put("name", provider.name().value());
            places.add(path + ".name", provider.name());
            strings(node, "aliases", path + ".aliases", provider.aliases());
            string(node, "legalEntity", path, provider.legalEntity());
            string(node, "country", path, provider.country());
            node.put("role", role(provider.capacity()));
            string(node, "transferCountry", path, provider.transferCountry());
            SequencedSet<String> safeguards = safeguards(provider.safeguards());
            shields().filter(provider.extent()::contains).findFirst()
                    .ifPresent(_ -> safeguards.add("PrivacyShield"));
            all(node.putArray("safeguards"), safeguards);
            places.all(path + ".safeguards", provider.safeguards());
            node.put("dpa", provider.contract().isPresent());
            provider.contract().ifPresent(at -> places.at(path + ".dpa", at));
            provider.address().ifPresent(a -> places.apart(path + ".address", a));
        }
    }

    private void safeguardsGeneral() {
        SequencedSet<String> general = safeguards(facts.safeguardsGeneral());
        shields().filter(at -> facts.providers().stream().noneMatch(p -> p.extent().contains(at))).findFirst()
                .ifPresent(_ -> general.add("PrivacyShield"));
        all(root.putArray("safeguardsGeneral"), general);
        places.all("safeguardsGeneral", facts.safeguardsGeneral());
    }

    private Stream<Stretch> shields() {
        return facts.outdated().stream().filter(o -> SHIELDS.contains(o.fact().id())).map(OutdatedFact::at);
    }

    /// An adequacy decision is no safeguard in the sense of the file (Art. 45 rather than 46 GDPR).
    private static SequencedSet<String> safeguards(List<Said<SafeguardReader.Kind>> said) {
        SequencedSet<String> names = new LinkedHashSet<>();
        said.stream().filter(s -> s.value() != SafeguardReader.Kind.ADEQUACY)
                .forEach(s -> names.add(SAFEGUARDS.getOrDefault(s.value().name(), s.value().name())));
        return names;
    }

    private static String role(ProviderFacts.Capacity capacity) {
        return switch (capacity) {
            case PROCESSOR -> "processor";
            case JOINT_CONTROLLER -> "jointController";
            case CONTROLLER -> "controller";
            case UNKNOWN -> "unknown";
        };
    }

    private void retention(ArrayNode into, String path, Said<RetentionFact> said) {
        places.add(path + "[" + into.size() + "]", said);
        RetentionFact fact = said.value();
        ObjectNode node = into.addObject();
        node.put("text", fact.text());
        Optional<Amount> amount = fact.period().flatMap(FactsTree::amount);
        amount.ifPresentOrElse(a -> node.put("value", a.value()), () -> node.putNull("value"));
        text(node, "unit", amount.map(Amount::unit));
        text(node, "trigger", Optional.of(fact.start()).filter(s -> !s.isBlank()));
    }

    private record Amount(int value, String unit) {}

    /// In the one unit in which it is a whole number.
    @SuppressWarnings("JavaPeriodGetDays") // the months are looked at beside the days
    private static Optional<Amount> amount(Period period) {
        if (period.isZero()) {
            return Optional.empty();
        }
        if (period.getDays() != 0) {
            return period.toTotalMonths() == 0 ? Optional.of(new Amount(period.getDays(), "days"))
                    : Optional.empty();
        }
        return period.getMonths() == 0 ? Optional.of(new Amount(period.getYears(), "years"))
                : Optional.of(new Amount(Math.clamp(period.toTotalMonths(), 0, Integer.MAX_VALUE), "months"));
    }

    private void items() {
        ObjectNode node = root.putObject("art13");
        for (Item item : Item.values()) {
            String key = camel(item);
            Optional<Answered> answered = Optional.ofNullable(facts.items().get(item));
            switch (answered.map(Answered::verdict).orElse(Answered.Verdict.OPEN)) {
                case YES -> node.put(key, true);
                case NO -> node.put(key, false);
                case OPEN -> node.putNull(key);
            }
            answered.ifPresent(a -> a.at().forEach(at -> places.at("art13." + key, at)));
        }
    }

    static String camel(Enum<?> name) {
        StringBuilder camel = new StringBuilder();
        boolean up = false;
        for (char c : name.name().toLowerCase(Locale.ROOT).toCharArray()) {
            if (c != '_') {
                camel.append(up ? Character.toUpperCase(c) : c);
            }
            up = c == '_';
        }
        return camel.toString();
    }

    private void outdated(String key, boolean hints) {
        ArrayNode all = root.putArray(key);
        for (OutdatedFact fact : facts.outdated()) {
            if ((fact.fact().weight() == Outdated.Weight.HINT) == hints) {
                String quote = fact.at().of(text);
                places.at(key + "[" + all.size() + "]", fact.at());
                String what = fact.fact().in(quote).filter(w -> w.length() <= SHORT)
                        .orElseGet(() -> fact.fact().what().texts().values().stream().findFirst().orElse(""));
                all.addObject().put("what", what).put("quote", quote);
            }
        }
    }

    /// What the file has no members for.
    private void apart() {
        facts.make().ifPresent(m -> places.apart("make", m));
        facts.authority().ifPresent(a -> {
            a.name().ifPresent(n -> places.apart("authority.name", n));
            PostalLine.of(text, a).ifPresent(p -> places.apart("authority.address", p));
            a.email().ifPresent(e -> places.apart("authority.email", e));
            a.phone().ifPresent(e -> places.apart("authority.phone", e));
            a.website().ifPresent(w -> places.apart("authority.website", w));
        });
        for (int i = 0; i < facts.sections().size(); i++) {
            SectionFacts section = facts.sections().get(i);
            places.apart("sections[" + i + "]", section.heading().map(_ -> section.about()));
        }
    }

    private void string(ObjectNode node, String key, String path, Optional<Said<String>> said) {
        text(node, key, said.map(Said::value));
        said.ifPresent(s -> places.add(path + "." + key, s));
    }

    private static void text(ObjectNode node, String key, Optional<String> value) {
        value.ifPresentOrElse(v -> node.put(key, v), () -> node.putNull(key));
    }

    private void strings(ObjectNode node, String key, String path, List<Said<String>> said) {
        ArrayNode array = node.putArray(key);
        said.forEach(s -> array.add(s.value()));
        places.all(path, said);
    }

    private static void all(ArrayNode array, SequencedSet<String> texts) {
        texts.forEach(array::add);
    }
}
