package org.tabularium.intake.recipients;

import java.util.List;
import java.util.stream.Collectors;
import org.tabularium.intake.facts.ProviderFacts;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.outline.Outlines;
import org.tabularium.intake.prose.PlainText;
import org.tabularium.law.Law;
import org.tabularium.store.CatalogFiles;

/// Recipients out of short texts, in one line.
final class ReadRecipients {
    private static final String GERMAN = """
            Datenschutzerklärung

            Verantwortlicher
            Muster Möbel GmbH
            Hauptstraße 1
            12345 Musterstadt
            E-Mail: info@moebel.example

            Unsere Website
            """;
    private static final String ENGLISH = """
            Privacy Policy

            Controller
            Sample Goods Ltd
            5 High Street
            Leeds
            Email: hello@goods.example

            Our website
            """;
    private final RecipientReader reader;

    ReadRecipients() throws Exception {
        reader = new RecipientReader(Law.load(), CatalogFiles.delivered());
    }

    Recipients german(String text) {
        return in(GERMAN + text + "\n");
    }

    Recipients english(String text) {
        return in(ENGLISH + text + "\n");
    }

    Recipients in(String text) {
        return reader.in(new Outlines().read(PlainText.prose(text)));
    }

    static String names(Recipients all) {
        return all.providers().stream().map(p -> p.name().value()).collect(Collectors.joining("; "));
    }

    /// "name, company, country, >third country, capacity, contract, safeguards", what is not known left out.
    static String told(ProviderFacts p) {
        StringBuilder told = new StringBuilder(p.name().value());
        p.legalEntity().filter(e -> !e.value().equals(p.name().value()))
                .ifPresent(e -> told.append(" / " + e.value()));
        p.country().ifPresent(c -> told.append(' ').append(c.value()));
        p.transferCountry().ifPresent(c -> told.append(" >").append(c.value()));
        if (p.capacity() != ProviderFacts.Capacity.UNKNOWN) {
            told.append(' ').append(p.capacity());
        }
        told.append(p.contract().isPresent() ? " contract" : "");
        p.safeguards().forEach(s -> told.append(' ').append(s.value()));
        return told.toString();
    }

    static String all(Recipients all) {
        return all.providers().stream().map(ReadRecipients::told).collect(Collectors.joining("; "));
    }

    static List<Object> general(Recipients all) {
        return all.safeguardsGeneral().stream().<Object>map(Said::value).toList();
    }
}
