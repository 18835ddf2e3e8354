package org.tabularium.intake.recipients;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.outline.Topic;
import org.tabularium.intake.prose.Piece;
import org.tabularium.intake.reading.Tokens;

/// Decides whom the names of a sentence mean, and which company stands behind which service.
final class Binding {
    private static final int GAP = 9;
    private final Words words;
    private final Companies companies;
    private final Parties parties;
    private final Others others;

    /// @param others the controller, its officers and authorities
    Binding(Words words, Companies companies, Parties parties, Others others) {
        this.words = words;
        this.companies = companies;
        this.parties = parties;
        this.others = others;
    }

    /// Whether a name is that of the controller, an officer or an authority.
    boolean isOther(Mention mention) {
        return mention.company().map(others::has).orElseGet(() -> others.has(Keys.key(mention.name())));
    }

    /// The party a name means, a new one where it is met for the first time.
    Party party(Mention mention, Line line, boolean heading) {
        Optional<Party> known =
                mention.company().isPresent() ? parties.find(Keys.key(mention.company().get()))
                        : parties.find(mention, heading);
        Party party = known.orElseGet(() -> fresh(mention, line));
        if (known.isPresent() && mention.company().isEmpty()) {
            if (party.kind == Mention.Kind.COMPANY) {
                party.name = Walk.said(mention, line);
                party.kind = mention.kind() == Mention.Kind.BRAND ? Mention.Kind.SERVICE : mention.kind();
            }
            parties.alias(party, Walk.said(mention, line));
            party.catalog = party.catalog.isEmpty() ? mention.catalog() : party.catalog;
        }
        mention.company().or(() -> companies.plain(line.tokens(), mention, line.at().start()))
                .ifPresent(c -> company(party, c, line));
        return party;
    }

    private Party fresh(Mention mention, Line line) {
        Said<String> name = Walk.said(mention, line);
        String key = Keys.key(mention.name());
        if (mention.company().isPresent()) {
            Company company = mention.company().get();
            key = Keys.key(company);
            name = company.aliases().isEmpty() ? name : company.aliases().getFirst();
        }
        return parties.add(name, key, mention.kind(), mention.catalog(), line.piece().at());
    }

    /// One of its own, though it bears the name of another: whom that one engages, or a company of the same group.
    private Party apart(Scope scope, Line line, Mention mention) {
        String key = Tokens.fold(mention.name());
        Party party =
                parties.find(key).orElseGet(() -> parties.add(Walk.said(mention, line), key, mention.kind(),
                        mention.catalog(), line.piece().at()));
        party.apart = true;
        company(party, mention.company().orElseThrow(), line);
        accept(party, scope);
        return party;
    }

    void company(Party party, Company company, Line line) {
        parties.bind(party, company, line.stretch(company.from(), company.end()));
        company.aliases().forEach(a -> parties.alias(party, a));
    }

    /// Those a sentence names. Whoever it says receives data is accepted.
    List<Party> bind(Scope scope, Line line) {
        List<Party> named = new ArrayList<>();
        List<Mention> mentions = line.mentions();
        @Nullable Party before = null;
        int beforeEnd = -1;
        Optional<Party> last = Optional.empty();
        int lastEnd = -1;
        for (Mention mention : mentions) {
            if (isOther(mention)) {
                before = null;
                continue;
            }
            Optional<Company> company = mention.company();
            String key = Keys.key(mention.name());
            if (company.isEmpty() && !named.isEmpty() && isAlias(line.tokens(), mention)) {
                scope.aliases.putIfAbsent(key, named.getLast());
                continue;
            }
            Optional<Party> local =
                    company.isEmpty() ? Optional.ofNullable(scope.aliases.get(key)) : Optional.empty();
            if (local.isPresent()) {
                named.add(local.get());
                continue;
            }
            if (company.filter(c -> c.engaged() || isSister(scope, line, c)).isPresent()) {
                named.add(apart(scope, line, mention));
                before = null;
                continue;
            }
            if (company.isPresent()) {
                Optional<Party> behind = behind(scope, line, mention, named, before, beforeEnd);
                if (behind.isPresent()) {
                    company(behind.get(), company.get(), line);
                    named.add(behind.get());
                    besides(scope, line, mention, behind.get(), named);
                    before = null;
                    continue;
                }
                if (!isReceiver(scope, line, mention)) {
                    continue;
                }
                Party party = party(mention, line, false);
                accept(party, scope);
                named.add(party);
                before = null;
                last = Optional.of(party);
                lastEnd = mention.end();
                continue;
            }
            Optional<Party> meant = mention.kind() == Mention.Kind.BRAND ? ofHouse(scope, mention, named)
                    : Optional.empty();
            if (meant.isPresent()) {
                named.add(meant.get());
                continue;
            }
            if (last.isPresent() && Between.isTradeName(line.tokens(), lastEnd, mention.from())) {
                parties.alias(last.get(), Walk.said(mention, line));
                continue;
            }
            if (line.isDenied(mention.from())) {
                continue;
            }
            Party party = party(mention, line, false);
            Between.maker(line, mention).ifPresent(c -> product(party, c, line));
            if (isReceiver(scope, line, mention)) {
                accept(party, scope);
            }
            named.add(party);
            before = party;
            beforeEnd = mention.end();
        }
        return named;
    }

    private void product(Party service, Company company, Line line) {
        parties.find(Keys.key(company)).filter(p -> !p.equals(service))
                .ifPresent(p -> p.products.add(service));
        company(service, company, line);
    }

    /// Whether an entry of a list begins with a company of the same name as another, in another country.
    private boolean isSister(Scope scope, Line line, Company company) {
        boolean begins = line.piece().kind() == Piece.Kind.ITEM && line.first() && company.from() < 2;
        return begins && scope.principals.isEmpty() && parties.hasSister(company);
    }

    /// Whether a name stands in brackets as the short one of what stands before them.
    private boolean isAlias(Tokens tokens, Mention mention) {
        for (int i = mention.from() - 1; i >= 0 && i >= mention.from() - 5; i--) {
            if (tokens.at(i).is("(")) {
                boolean told = tokens.at(mention.from() - 1).isSign("\"„“”«»'‚‘’");
                for (int j = i + 1; j < mention.from(); j++) {
                    told = told || words.end(Cue.ALIAS, tokens, j).isPresent();
                }
                return told;
            }
        }
        return false;
    }

    private static void accept(Party party, Scope scope) {
        if (!party.accepted) {
            party.accepted = true;
            party.extent = scope.extent.length() < 2500 ? scope.extent : party.extent;
        }
    }

    /// The one a company stands behind: the service before it, one of its own name, or whom the section is about.
    private Optional<Party> behind(Scope scope, Line line, Mention mention, List<Party> named,
            @Nullable Party before, int beforeEnd) {
        Company company = mention.company().orElseThrow();
        if (isLabelled(line.tokens(), mention.from()) && scope.subject.size() == 1) {
            scope.subject.getFirst().companies.clear();
            return Optional.of(scope.subject.getFirst());
        }
        if (line.listed() && mention.from() == 0 && scope.principals.isEmpty()) {
            return parties.find(Keys.key(company));
        }
        if (before != null && before.companies.isEmpty() && mention.from() - beforeEnd <= GAP
                && Between.isJoined(line.tokens(), beforeEnd, mention.from())) {
            return Optional.of(before);
        }
        String house = company.core().isEmpty() ? "" : company.core().getFirst();
        Optional<Party> near = Stream.concat(named.stream(), scope.subject.stream())
                .filter(p -> isHouse(p, house)).findFirst();
        if (near.isPresent()) {
            return near;
        }
        Optional<Party> same = parties.find(Keys.key(company));
        Optional<Party> open =
                scope.subject.size() == 1 ? Optional.of(scope.subject.getFirst()) : Optional.empty();
        boolean told = line.has(Cue.PROVIDER) || (same.isEmpty() && (line.first() || scope.announced));
        if (open.isPresent() && told && open.get().companies.isEmpty() && named.isEmpty()
                && open.get().kind != Mention.Kind.COMPANY) {
            return open;
        }
        boolean pairs = named.size() == 1 && line.has(Cue.PROVIDER) && named.getFirst().companies.isEmpty()
                && named.getFirst().kind != Mention.Kind.COMPANY && named.getFirst().accepted;
        if (pairs) {
            return Optional.of(named.getFirst());
        }
        if (same.isPresent()) {
            return same;
        }
        List<Party> kin = parties.house(house).stream()
                .filter(p -> p.accepted && p.key().equals(house) && p.companies.isEmpty()).toList();
        if (kin.size() == 1 && house.length() > 2) {
            return Optional.of(kin.getFirst());
        }
        boolean parent = open.isPresent() && !open.get().companies.isEmpty()
                && line.has(Cue.PARENT);
        return parent ? open : Optional.empty();
    }

    /// "A and B (C Ltd.)": the company stands behind both; what is said of it later is said of both.
    private void besides(Scope scope, Line line, Mention mention, Party behind, List<Party> named) {
        Company company = mention.company().orElseThrow();
        String house = company.core().isEmpty() ? "" : company.core().getFirst();
        List<Mention> before = line.mentions().stream().filter(m -> m.end() <= mention.from()).toList();
        boolean pair = before.size() == 2 && named.size() == 3
                && before.get(1).from() - before.get(0).end() <= 2 && named.get(0).companies.isEmpty()
                && named.get(1).equals(behind);
        if (pair) {
            company(named.getFirst(), company, line);
        }
        scope.subject.stream().filter(p -> isHouse(p, house) && !named.contains(p)).forEach(named::add);
    }

    /// Whether a field such as "Provider:" is about the company behind it.
    private boolean isLabelled(Tokens tokens, int from) {
        if (!tokens.at(from - 1).is(":")) {
            return false;
        }
        for (int i = from - 2; i >= Math.max(0, from - 5); i--) {
            int end = from - 1;
            if (words.fields.at(tokens, i).filter(m -> m.value().equals("company") && m.end() == end)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean isHouse(Party party, String word) {
        return !word.isEmpty() && !words.is("stops", word)
                && (party.brand().equals(word) || party.house().equals(word));
    }

    /// Whom the bare name of a group of companies means here.
    private Optional<Party> ofHouse(Scope scope, Mention mention, List<Party> named) {
        String key = Keys.key(mention.name());
        return Stream.concat(named.stream(), scope.subject.stream())
                .filter(p -> isHouse(p, key) && !p.key().equals(key)).findFirst();
    }

    /// Whether a sentence says that a name receives data.
    private boolean isReceiver(Scope scope, Line line, Mention mention) {
        boolean strong = Walk.isStrong(line, scope);
        boolean advice = line.has(Cue.WEAK) && !line.has(Cue.USE) && !line.has(Cue.PROVIDER);
        if (advice || (scope.isClosed() && !line.has(Cue.USE) && !line.has(Cue.PROVIDER))) {
            return false;
        }
        boolean beside = !scope.principals.isEmpty();
        return switch (mention.kind()) {
            case SERVICE -> beside ? line.has(Cue.USE) || line.has(Cue.PROVIDER)
                    : strong || line.isEntry() || !line.has(Cue.EXAMPLE);
            case BRAND -> strong && !(beside && !line.has(Cue.USE));
            case NEW -> strong && !scope.isClosed();
            case COMPANY -> strong || (mention.company().orElseThrow().address().isPresent()
                    && scope.topic != Topic.GENERAL);
        };
    }
}
