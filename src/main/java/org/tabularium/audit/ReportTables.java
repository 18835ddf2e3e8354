package org.tabularium.audit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tabularium.document.Block;
import org.tabularium.document.Span;
import org.tabularium.document.Text;
import org.tabularium.intake.facts.Answered;
import org.tabularium.intake.facts.Answered.Verdict;
import org.tabularium.intake.facts.Item;
import org.tabularium.intake.facts.ProviderFacts;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.outline.Section;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.law.Country;
import org.tabularium.law.Law;
import org.tabularium.words.Words;

/// The tables of the report: each item of Art. 13 and 14 GDPR with its answer, and the recipients named.
final class ReportTables {
    private static final List<Integer> ITEMS = List.of(40, 20, 40);
    private static final List<Integer> PROVIDERS = List.of(26, 30, 16, 28);
    private static final String NOTHING = "–";
    private final Audit audit;
    private final Law law;
    private final Words words;
    private final Sections sections;

    ReportTables(Audit audit, Law law, Words words) {
        this.audit = audit;
        this.law = law;
        this.words = words;
        sections = new Sections(audit.outline());
    }

    List<Block> items() {
        List<Block.Row> rows = new ArrayList<>();
        for (Item item : Item.values()) {
            Answered answered =
                    audit.facts().items().getOrDefault(item, new Answered(Verdict.OPEN, List.of()));
            Text verdict = Text.of(answered.verdict() == Verdict.NO ? Span.strong(said(answered.verdict()))
                    : Span.plain(said(answered.verdict())));
            rows.add(new Block.Row(List.of(Text.of(words.get("item." + Notes.key(item))), verdict,
                    Text.of(answered.at().stream().findFirst().map(this::place).orElse(NOTHING))), ""));
        }
        return table("report.items", List.of("report.item", "report.answer", "report.place"), ITEMS, rows);
    }

    private String said(Verdict verdict) {
        return words.get("report." + verdict.name().toLowerCase(Locale.ROOT));
    }

    /// The heading under which something stands, else its words.
    private String place(Stretch at) {
        return sections.around(at).stream().map(Section::heading).flatMap(Optional::stream).findFirst()
                .map(h -> (h.mark() + " " + Quotes.of(audit.facts().prose(), h.at())).strip())
                .orElseGet(() -> words.get("report.quote", Quotes.of(audit.facts().prose(), at)));
    }

    List<Block> providers() {
        List<Block.Row> rows = audit.facts().providers().stream().map(this::row).toList();
        return rows.isEmpty() ? List.of()
                : table("report.providers",
                        List.of("report.provider", "report.company", "report.country", "report.safeguard"),
                        PROVIDERS,
                        rows);
    }

    private Block.Row row(ProviderFacts provider) {
        Set<String> countries = new LinkedHashSet<>();
        Stream.of(provider.country(), provider.transferCountry()).flatMap(Optional::stream).map(Said::value)
                .map(this::country).forEach(countries::add);
        String safeguards = provider.safeguards().stream().map(Said::value).distinct()
                .map(k -> words.get("safeguard." + k.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .collect(Collectors.joining(", "));
        return new Block.Row(List.of(Text.of(provider.name().value()),
                shown(provider.legalEntity().map(Said::value).orElse("")),
                shown(String.join(", ", countries)),
                shown(safeguards)), "");
    }

    private static Text shown(String text) {
        return Text.of(text.isEmpty() ? NOTHING : text);
    }

    private String country(String code) {
        return law.country(code).map(Country::name).map(n -> n.in(words.language())).filter(n -> !n.isEmpty())
                .orElse(code);
    }

    private List<Block> table(String title, List<String> header, List<Integer> widths, List<Block.Row> rows) {
        String heading = words.get(title);
        return List.of(new Block.Heading(1, Text.of(heading), ""),
                new Block.Table(words.get(title + ".caption"), header.stream().map(words::get).toList(),
                        widths, rows));
    }
}
