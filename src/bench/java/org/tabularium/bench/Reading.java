package org.tabularium.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.tabularium.audit.Auditor;
import org.tabularium.catalog.Catalog;
import org.tabularium.store.CatalogFiles;
import org.tabularium.compose.notice.Notices;
import org.tabularium.export.Progress;
import org.tabularium.export.html.HtmlWriter;
import org.tabularium.intake.IntakeException;
import org.tabularium.intake.facts.PolicyFacts;
import org.tabularium.intake.outline.Outlines;
import org.tabularium.intake.policy.PolicyReader;
import org.tabularium.intake.prose.Prose;
import org.tabularium.intake.prose.ProseFiles;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.Language;
import org.tabularium.model.Notice;
import org.tabularium.model.Register;

/// Reads and audits a policy beside what jsoup needs to parse the same page, and prints ratios.
public final class Reading {
    private static final List<Integer> WORDS = List.of(1_250, 5_000, 20_000);
    private static final int WARM_UP = 40;
    private static final int ROUNDS = 20;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Law law = Law.load();
    private final PolicyReader reader;
    private final Auditor auditor;

    private Reading(Catalog catalog) {
        reader = new PolicyReader(law, catalog);
        auditor = new Auditor(law, catalog);
    }

    /// Reads and tells.
    public static void main(String[] args) throws Exception {
        new Reading(CatalogFiles.delivered()).tell();
    }

    /// A part of the work.
    @FunctionalInterface
    private interface Work {
        Object done(byte[] page) throws IntakeException;
    }

    private void tell() throws IOException, IntakeException {
        out.printf("%nReading a policy: ms of the processor, warm, the least of several rounds%n");
        for (int words : WORDS) {
            byte[] page = page(words);
            Prose prose = ProseFiles.of("policy.html", page);
            PolicyFacts facts = reader.read(prose);
            double parsing = time(page, p -> Jsoup.parse(new String(p, StandardCharsets.UTF_8)));
            double text = time(page, p -> ProseFiles.of("policy.html", p));
            double reading = time(page, p -> reader.read(prose));
            double audit = time(page, p -> auditor.of(facts, new Outlines().read(prose)));
            out.printf(Locale.ROOT,
                    "  %6d words: jsoup %.2f, text %.2f (%.1f of it), facts %.1f (%.0f), audit %.1f (%.0f), all %.1f ms%n",
                    count(prose), parsing, text, text / parsing, reading, reading / parsing, audit,
                    audit / parsing,
                    text + reading + audit);
        }
    }

    private static int count(Prose prose) {
        return prose.text().split("\\s+").length;
    }

    private static double time(byte[] page, Work work) throws IntakeException {
        for (int i = 0; i < WARM_UP; i++) {
            work.done(page);
        }
        double least = Double.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            long begun = THREADS.getCurrentThreadCpuTime();
            work.done(page);
            least = Math.min(least, (THREADS.getCurrentThreadCpuTime() - begun) / 1e6);
        }
        return least;
    }

    /// A notice of as many activities as give a text of this length.
    private byte[] page(int words) throws IOException, IntakeException {
        byte[] page = {};
        for (int activities = 5;; activities += 5) {
            Register register = Workload.register(activities);
            Notice notice = Notice.blank(new Id<>("not-all"), Words.text("Alles", "All"))
                    .withChannel(Optional.of(Notice.Channel.WEBSITE)).withStyle(Notice.Style.BY_ACTIVITY)
                    .withActivities(register.activities().stream().map(Activity::id).toList());
            ByteArrayOutputStream to = new ByteArrayOutputStream();
            HtmlWriter.write(Notices.of(law).document(register, notice, Language.GERMAN), to, Progress.NONE);
            page = to.toByteArray();
            if (count(ProseFiles.of("policy.html", page)) >= words) {
                return page;
            }
        }
    }
}
