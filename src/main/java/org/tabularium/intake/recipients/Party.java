package org.tabularium.intake.recipients;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tabularium.intake.facts.Confidence;
import org.tabularium.intake.facts.ProviderFacts;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.SafeguardReader;

/// What has been read of one recipient so far.
final class Party {
    final Map<String, Said<String>> names = new LinkedHashMap<>();
    final Map<SafeguardReader.Kind, Said<SafeguardReader.Kind>> safeguards =
            new EnumMap<>(SafeguardReader.Kind.class);
    final List<Company> companies = new ArrayList<>();
    /// Those services of a company that the text names together with it.
    final Set<Party> products = new LinkedHashSet<>();
    Said<String> name;
    Mention.Kind kind;
    String catalog;
    Stretch extent;
    /// Whether a heading is about it.
    boolean principal;
    /// Whether the text says that it receives data.
    boolean accepted;
    /// Whether the text says that data do not reach it.
    boolean absent;
    /// Whether it stands for itself, though it bears the name of another.
    boolean apart;
    /// Whether data are said to go to it.
    boolean reached;
    /// Whether its seat lies in a third country without an adequacy decision for all.
    boolean foreign;
    boolean processor;
    boolean joint;
    boolean own;
    Optional<Said<String>> entity = Optional.empty();
    Optional<Said<String>> address = Optional.empty();
    Optional<Said<String>> country = Optional.empty();
    Optional<Said<String>> transfer = Optional.empty();
    Optional<Stretch> contract = Optional.empty();

    Party(Said<String> name, String key, Mention.Kind kind, String catalog, Stretch extent) {
        this.name = name;
        this.kind = kind;
        this.catalog = catalog;
        this.extent = extent;
        names.put(key, name);
    }

    /// The folded words by which it is known best.
    String key() {
        return names.keySet().iterator().next();
    }

    String brand() {
        String key = key();
        int space = key.indexOf(' ');
        return space < 0 ? key : key.substring(0, space);
    }

    /// Whether a name is one of its own.
    boolean isNamed(Mention mention) {
        return mention.company().map(companies::contains)
                .orElseGet(() -> names.containsKey(Keys.key(mention.name())));
    }

    /// Takes over a seat where none is known of its own.
    void sits(Said<String> there) {
        country = country.or(() -> Optional.of(there));
    }

    /// Whether a company is the one behind it.
    boolean isCompany(Company company) {
        return entity.filter(e -> e.value().equals(company.name())).isPresent();
    }

    /// Whether a safeguard for a transfer is said of it, other than that none is needed.
    boolean isShielded() {
        return safeguards.keySet().stream().anyMatch(k -> k != SafeguardReader.Kind.ADEQUACY);
    }

    boolean isReal() {
        return accepted && !absent;
    }

    /// The first word of the company behind it.
    String house() {
        return companies.isEmpty() || companies.getFirst().core().isEmpty() ? ""
                : companies.getFirst().core().getFirst();
    }

    void company(Company company, Stretch at) {
        boolean better = !companies.isEmpty() && companies.getFirst().address().isEmpty()
                && company.address().isPresent();
        if (!companies.isEmpty() && !better) {
            boolean same = companies.getFirst().core().equals(company.core());
            country = country.or(() -> company.country().filter(_ -> same));
            companies.add(company);
            return;
        }
        companies.clear();
        companies.add(company);
        entity = Optional.of(Said.sure(company.name(), at));
        address = address.or(company::address);
        country = company.country().or(() -> country);
        company.aliases().forEach(a -> names.putIfAbsent(Keys.key(a.value()), a));
    }

    ProviderFacts facts() {
        List<Said<String>> aliases = names.values().stream()
                .filter(n -> !n.value().equalsIgnoreCase(name.value())).toList();
        ProviderFacts.Capacity capacity = contract.isPresent() || (processor && !joint)
                ? ProviderFacts.Capacity.PROCESSOR
                : joint ? ProviderFacts.Capacity.JOINT_CONTROLLER
                        : own ? ProviderFacts.Capacity.CONTROLLER : ProviderFacts.Capacity.UNKNOWN;
        Said<String> sure =
                kind == Mention.Kind.NEW ? new Said<>(name.value(), name.at(), Confidence.LIKELY) : name;
        return new ProviderFacts(sure, aliases, entity, address, country, transfer, capacity, contract,
                List.copyOf(safeguards.values()), catalog, extent);
    }
}
