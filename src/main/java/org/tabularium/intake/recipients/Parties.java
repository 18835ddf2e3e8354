package org.tabularium.intake.recipients;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.prose.Stretch;

/// The recipients met so far.
final class Parties {
    private final Words words;
    private final List<Party> all = new ArrayList<>();
    private final Map<String, Party> byKey = new HashMap<>();
    private final Map<String, List<Party>> byCatalog = new HashMap<>();
    private final Map<String, List<Party>> byHouse = new HashMap<>();

    Parties(Words words) {
        this.words = words;
    }

    List<Party> all() {
        return all;
    }

    Optional<Party> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /// The one a name means.
    ///
    /// A service of the catalog under another name is the same, unless this name has a heading of its own.
    Optional<Party> find(Mention mention, boolean heading) {
        String key = Keys.key(mention.name());
        Optional<Party> same = find(key);
        if (same.isPresent()) {
            return same;
        }
        List<Party> others = byCatalog.getOrDefault(mention.catalog(), List.of());
        return others.stream().filter(p -> isSame(p, key, heading)).findFirst()
                .or(() -> shorter(mention, key, heading));
    }

    /// The one known by the first word alone, as "Cloudflare" is meant by "Cloudflare CDN".
    private Optional<Party> shorter(Mention mention, String key, boolean heading) {
        int space = key.indexOf(' ');
        boolean service = mention.kind() == Mention.Kind.SERVICE && !heading && space > 0;
        return service ? find(key.substring(0, space)).filter(p -> p.kind != Mention.Kind.BRAND
                && p.key().indexOf(' ') < 0 && !words.isBrand(p.key())) : Optional.empty();
    }

    private static boolean isSame(Party party, String key, boolean heading) {
        boolean apart = heading && party.principal;
        boolean both = key.contains(" ") && party.key().contains(" ");
        return !apart && !both;
    }

    Party add(Said<String> name, String key, Mention.Kind kind, String catalog, Stretch extent) {
        Party party = new Party(name, key, kind, catalog, extent);
        all.add(party);
        byKey.putIfAbsent(key, party);
        if (!catalog.isEmpty()) {
            byCatalog.computeIfAbsent(catalog, _ -> new ArrayList<>()).add(party);
        }
        house(party.brand(), party);
        return party;
    }

    void alias(Party party, Said<String> alias) {
        String key = Keys.key(alias.value());
        party.names.putIfAbsent(key, alias);
        byKey.putIfAbsent(key, party);
    }

    void bind(Party party, Company company, Stretch at) {
        party.company(company, at);
        byKey.putIfAbsent(Keys.key(company), party);
        if (!company.core().isEmpty()) {
            house(company.core().getFirst(), party);
        }
    }

    private void house(String word, Party party) {
        List<Party> house = byHouse.computeIfAbsent(word, _ -> new ArrayList<>());
        if (!house.contains(party) && house.size() < 64) {
            house.add(party);
        }
    }

    /// Those that bear the name of a group of companies, or belong to it.
    List<Party> house(String word) {
        return byHouse.getOrDefault(word, List.of());
    }

    /// Whether a company of the same house sits in another country.
    boolean hasSister(Company company) {
        String house = company.core().isEmpty() ? "" : company.core().getFirst();
        return company.country().isPresent() && house(house).stream().filter(p -> !p.isCompany(company))
                .flatMap(p -> p.country.stream())
                .anyMatch(c -> !c.value().equals(company.country().get().value()));
    }
}
