package org.tabularium.law;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.Function;
import org.tabularium.model.Language;
import tools.jackson.databind.json.JsonMapper;

/// Reads the files of the law data, once.
final class LawReader {
    /// Those that come with the program.
    static final LawSource DELIVERED = LawReader::delivered;
    private static final String FOLDER = "/assets/law/";
    private final LawSource source;
    private String at = "";

    private LawReader(LawSource source) {
        this.source = source;
    }

    /// @throws LawDataException whatever is wrong with them: the facts are not checked otherwise
    static LawPack read(LawSource source) throws LawDataException {
        LawReader reader = new LawReader(source);
        try {
            return reader.read();
        } catch (IOException | RuntimeException e) {
            throw new LawDataException(reader.at, e);
        }
    }

    private LawPack read() throws IOException {
        SequencedMap<String, Act> acts = facts("acts.json", DutyReader::act, Act::id);
        Citings citings = new Citings(acts.values());
        List<RetentionNorm> retention = versions("retention.json", DutyReader::retention);
        return new LawPack(edition(tree("pack.json")),
                facts("countries.json", TransferReader::country, Country::code),
                facts("bases.json", DutyReader::basis, Basis::id),
                facts("decisions.json", TransferReader::decision, Decision::id),
                facts("dpia.json", DutyReader::indicator, Indicator::id),
                facts("clauses.json", TransferReader::clause, Clause::id),
                facts("instruments.json", TransferReader::instrument, Instrument::id),
                facts("framework.json", TransferReader::framework, Framework::id),
                facts("items.json", DutyReader::item, Item::id), acts,
                retention, versions("figures.json", DutyReader::figure),
                new Mentions(versions("outdated.json", DutyReader::outdated)), citings,
                cited(retention, citings, acts));
    }

    private static Edition edition(Entry entry) {
        return new Edition(entry.day("knownOn").orElseThrow(), entry.number("serial").orElseThrow());
    }

    /// What each norm cites, by identity: equal norms are rare and looking them up by their texts is slow. The
    /// Regulation itself orders no period, so that its articles name no norm.
    private static IdentityHashMap<RetentionNorm, List<Citing>> cited(List<RetentionNorm> norms,
            Citings citings,
            Map<String, Act> acts) {
        IdentityHashMap<RetentionNorm, List<Citing>> cited = new IdentityHashMap<>();
        norms.forEach(n -> cited.put(n, citings.in(n.citation().in(Language.GERMAN)).stream()
                .filter(c -> !Objects.requireNonNull(acts.get(c.act())).country().equals("EU")).toList()));
        return cited;
    }

    private <F> SequencedMap<String, F> facts(String file, Function<Entry, F> read, Function<F, String> id)
            throws IOException {
        SequencedMap<String, F> facts = new LinkedHashMap<>();
        for (F fact : versions(file, read)) {
            if (facts.put(id.apply(fact), fact) != null) {
                throw new IllegalStateException(file + " holds " + id.apply(fact) + " twice");
            }
        }
        return facts;
    }

    private <F> List<F> versions(String file, Function<Entry, F> read) throws IOException {
        return tree(file).all().stream().map(read).toList();
    }

    private Entry tree(String file) throws IOException {
        at = file;
        return new Entry(JsonMapper.shared().readTree(source.read(file)));
    }

    private static byte[] delivered(String file) throws IOException {
        try (InputStream in = LawReader.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new FileNotFoundException(file);
            }
            return in.readAllBytes();
        }
    }
}
