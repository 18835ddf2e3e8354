package org.tabularium.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tabularium.law.Law;

/// What transfers rest on (Art. 45 to 49 GDPR), as registers and policies name it.
class SafeguardReaderTest {
    private static final SafeguardReader READER = new SafeguardReader(Law.load());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            EU-US Data Privacy Framework | DPF
            EU-U.S. Data Privacy Framework | DPF
            "EU-U.S. Data Privacy Framework (""EU-U.S. DPF"")" | DPF
            Data Privacy Framework (DPF) | DPF
            DPF | DPF
            DPF-Zertifizierung | DPF
            Trans-Atlantic Data Privacy Framework | DPF
            EU-US-Datenschutzrahmen | DPF
            Datenschutzrahmen EU-USA | DPF
            Durchführungsbeschluss (EU) 2023/1795 | DPF
            cadre de protection des données UE-États-Unis | DPF
            Angemessenheitsbeschluss | ADEQUACY
            Angemessenheitsbeschlusses der EU-Kommission | ADEQUACY
            Angemessenheitsbeschluss der EU-Kommission (DPF) | ADEQUACY DPF
            Art. 45 DSGVO | ADEQUACY
            Art. 45 Abs. 3 DSGVO | ADEQUACY
            adequacy decision for Japan | ADEQUACY
            décision d’adéquation | ADEQUACY
            Standardvertragsklauseln | SCC
            EU-Standardvertragsklauseln (SCC) | SCC
            Standarddatenschutzklauseln | SCC
            SCC | SCC
            SCCs (Module 2) | SCC
            Modul 2 | SCC
            (EU) 2021/914 | SCC
            Standard Contractual Clauses (2021/914) | SCC
            Art. 46 Abs. 2 lit. c DSGVO | SCC
            Article 46(2)(c) GDPR | SCC
            EU Model Clauses | SCC
            clauses contractuelles types | SCC
            BCR | BCR
            Binding Corporate Rules | BCR
            verbindliche interne Datenschutzvorschriften | BCR
            verbindlichen internen Datenschutzvorschriften gemäß Art. 47 DSGVO | BCR BCR
            Art. 46 Abs. 2 lit. b DSGVO | BCR
            règles d’entreprise contraignantes | BCR
            genehmigte Verhaltensregeln | CODE
            approved code of conduct | CODE
            Art. 46 Abs. 2 lit. e DSGVO | CODE
            genehmigter Zertifizierungsmechanismus | CERTIFICATION
            Art. 46(2)(f) GDPR | CERTIFICATION
            einzeln ausgehandelte Vertragsklauseln | AD_HOC
            ad hoc contractual clauses | AD_HOC
            Art. 46 Abs. 3 lit. a DSGVO | AD_HOC
            Art. 49 Abs. 1 lit. a DSGVO | DEROGATION
            Art. 49 DSGVO | DEROGATION
            Ausnahme nach Art. 49 Abs. 1 lit. b DSGVO | DEROGATION
            derogation under Article 49(1)(b) GDPR | DEROGATION DEROGATION
            dérogation de l’article 49 du RGPD | DEROGATION DEROGATION
            DPF, hilfsweise SCC | DPF SCC
            Kein Angemessenheitsbeschluss, daher Standardvertragsklauseln | SCC
            There is no adequacy decision; we use SCCs | SCC
            """)
    void groundsForTransfersAreFound(String text, String expected) {
        assertThat(kinds(text)).as(text).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AVV", "Auftragsverarbeitungsvertrag", "Durchführungsbeschluss (EU) 2021/915",
            "kein Angemessenheitsbeschluss", "nach dem DPF nicht zertifiziert",
            "the DPF is not in place", "without an adequacy decision", "Privacy Shield", "scc",
            "ISO 27001 zertifiziert", "Art. 46 DSGVO", "Art. 6 Abs. 1 lit. a DSGVO", "Modul 27", "Modul 2.1"})
    void whatIsNoGroundForATransferIsNotFound(String text) {
        assertThat(READER.in(text)).isEmpty();
    }

    @Test
    void eachHasItsPlace() {
        String text =
                "Google LLC ist nach dem EU-US Data Privacy Framework zertifiziert; im Übrigen gelten SCC.";
        assertThat(READER.in(text)).extracting(f -> text.substring(f.start(), f.end()))
                .containsExactly("EU-US Data Privacy Framework", "SCC");
    }

    private static String kinds(String text) {
        return READER.in(text).stream().map(f -> f.value().name()).collect(Collectors.joining(" "));
    }
}
