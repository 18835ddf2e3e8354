package org.tabularium.audit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.document.Span;
import org.tabularium.document.Text;
import org.tabularium.intake.facts.PolicyFacts;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.words.Words;

/// An audit as a document that can be handed to a client: which text, on which day, how many objections; then the
/// objections by weight with their places and what to do, what Art. 13 and 14 GDPR ask for, who receives data, and
/// what was not checked.
public final class AuditReport {
    private static final List<Integer> OBJECTIONS = List.of(38, 30, 32);
    private static final List<Integer> COUNTS = List.of(80, 20);
    private static final int QUOTES = 3;
    private static final List<String> LIMITS = List.of("facts", "rules", "open", "web", "list", "advice");
    private final Law law;

    private AuditReport(Law law) {
        this.law = law;
    }

    /// A writer of reports.
    ///
    /// @param law the law audited against
    public static AuditReport of(Law law) {
        return new AuditReport(law);
    }

    public Document document(Audit audit, Language language) {
        Words words = Words.of("audit", language.locale());
        String title = words.get("report.title");
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(0, Text.of(title), ""));
        blocks.add(new Block.Facts(head(audit, words)));
        blocks.add(new Block.Heading(1, Text.of(words.get("report.counts")), ""));
        blocks.add(counts(audit, words));
        for (Weight weight : Weight.values()) {
            objections(audit, weight, words, blocks);
        }
        ReportTables tables = new ReportTables(audit, law, words);
        blocks.addAll(tables.items());
        blocks.addAll(tables.providers());
        blocks.add(new Block.Heading(1, Text.of(words.get("report.limits")), ""));
        blocks.add(new Block.Bullets(
                LIMITS.stream().map(l -> Text.of(words.get("report.limit." + l))).toList()));
        String foot = words.get("running.foot", day(audit.day(), words), day(law.date(), words));
        return new Document(words.language().tag(), title, "", new Document.Running(title, audit.name(), foot,
                words.get("running.page")), audit.day(), blocks);
    }

    private List<Block.Fact> head(Audit audit, Words words) {
        PolicyFacts facts = audit.facts();
        return List.of(fact("report.policy", audit.name(), words),
                fact("report.controller", facts.controller().name().map(Said::value), words),
                fact("report.date", facts.lastUpdated().map(d -> day(d.value(), words)), words),
                fact("report.language", facts.prose().language().flatMap(l -> name(l, words)), words),
                fact("report.day", day(audit.day(), words), words),
                fact("report.law", day(law.date(), words), words));
    }

    private static Optional<String> name(Language language, Words words) {
        return language.equals(Language.GERMAN) ? Optional.of(words.get("report.german"))
                : language.equals(Language.ENGLISH) ? Optional.of(words.get("report.english"))
                        : Optional.empty();
    }

    private static Block.Fact fact(String key, Optional<String> value, Words words) {
        return fact(key, value.orElseGet(() -> words.get("report.unstated")), words);
    }

    private static Block.Fact fact(String key, String value, Words words) {
        return new Block.Fact(words.get(key), "", List.of(new Block.Paragraph(Text.of(value))));
    }

    private static String day(LocalDate day, Words words) {
        return DateTimeFormatter.ofPattern(words.get("day.pattern"), words.locale()).format(day);
    }

    private static Block counts(Audit audit, Words words) {
        if (audit.objections().isEmpty()) {
            return new Block.Paragraph(Text.of(words.get("report.none")));
        }
        List<Block.Row> rows = new ArrayList<>();
        for (Weight weight : Weight.values()) {
            rows.add(new Block.Row(List.of(Text.of(words.get("weight." + key(weight))),
                    Text.of(Long.toString(audit.count(weight)))), ""));
        }
        return new Block.Table(words.get("report.counts.caption"),
                List.of(words.get("report.weight"), words.get("report.count")),
                COUNTS, rows);
    }

    private static String key(Weight weight) {
        return weight.name().toLowerCase(Locale.ROOT);
    }

    private static void objections(Audit audit, Weight weight, Words words, List<Block> blocks) {
        List<Block.Row> rows = audit.objections().stream().filter(o -> o.weight() == weight)
                .map(o -> row(audit, o, words)).toList();
        if (!rows.isEmpty()) {
            String heading = words.get("weight." + key(weight) + ".heading");
            blocks.add(new Block.Heading(1, Text.of(heading), ""));
            blocks.add(
                    new Block.Paragraph(Text.of(Span.muted(words.get("weight." + key(weight) + ".lead")))));
            blocks.add(new Block.Table(words.get("report.caption"),
                    List.of(words.get("report.what"), words.get("report.where"), words.get("report.todo")),
                    OBJECTIONS,
                    rows));
        }
    }

    private static Block.Row row(Audit audit, Objection objection, Words words) {
        Language language = words.language();
        List<Span> what = new ArrayList<>(List.of(Span.plain(objection.what().in(language))));
        String article = objection.article().in(language);
        if (!article.isEmpty()) {
            what.add(Span.muted(" " + article));
        }
        return new Block.Row(List.of(new Text(what), where(audit, objection, words),
                Text.of(objection.todo().in(language))), "");
    }

    /// The first of the places as quotations in the language of the text, and how many more there are.
    private static Text where(Audit audit, Objection objection, Words words) {
        List<Stretch> places = objection.places();
        if (places.isEmpty()) {
            return Text.of(Span.muted(words.get("report.whole")));
        }
        String tag = audit.facts().prose().language().map(Language::tag)
                .filter(t -> !t.equals(words.language().tag()))
                .orElse("");
        List<Span> spans = new ArrayList<>();
        places.stream().limit(QUOTES).map(audit::quote).distinct().forEach(quote -> {
            if (!spans.isEmpty()) {
                spans.add(Span.plain(" · "));
            }
            spans.add(Span.plain(words.get("report.quote", quote)).in(tag));
        });
        if (places.size() > QUOTES) {
            spans.add(Span.muted(" " + words.get("report.more", places.size() - QUOTES)));
        }
        return new Text(spans);
    }
}
