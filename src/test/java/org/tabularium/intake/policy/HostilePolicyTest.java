package org.tabularium.intake.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tabularium.audit.Auditor;
import org.tabularium.catalog.Catalog;
import org.tabularium.intake.facts.Item;
import org.tabularium.intake.facts.PolicyFacts;
import org.tabularium.intake.outline.Outlines;
import org.tabularium.intake.prose.PlainText;
import org.tabularium.law.Law;
import org.tabularium.store.CatalogFiles;

/// A megabyte of text that was made to be read slowly. Each takes some seconds; a reader whose time grew with the square
/// would take hours, which is all the limit tells apart.
class HostilePolicyTest {
    private static final int LENGTH = 1_000_000;
    private static final Law LAW = Law.load();

    @ParameterizedTest
    @ValueSource(strings = {"Art. 6 Abs. 1 lit. f DSGVO, ", "A: ", "X GmbH, Weg 1, 12345 Berlin\n",
            "1. Hosting\n"})
    @Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aMegabyteIsReadAndAuditedInBoundedTime(String pattern) throws Exception {
        Catalog catalog = CatalogFiles.delivered();
        PolicyFacts facts = new PolicyReader(LAW, catalog)
                .read(PlainText.prose(pattern.repeat(LENGTH / pattern.length())));
        assertThat(facts.items()).containsOnlyKeys(Item.values());
        assertThat(new Auditor(LAW, catalog).of(facts, new Outlines().read(facts.prose()))).isNotEmpty();
    }
}
