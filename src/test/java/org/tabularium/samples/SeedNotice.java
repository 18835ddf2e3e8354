package org.tabularium.samples;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.tabularium.check.Checker;
import org.tabularium.check.Finding;
import org.tabularium.check.rule.Rules;
import org.tabularium.compose.notice.Notices;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.document.Span;
import org.tabularium.document.Text;
import org.tabularium.law.Law;
import org.tabularium.model.Notice;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFormat;
import org.tabularium.store.StoreException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A published policy as the program writes it from a register made of it, with the rows that say what must stand there.
///
/// @param name name of the policy
/// @param rows what the published text says, one statement each
/// @param lines the lines of the generated notice
record SeedNotice(String name, List<Row> rows, List<Line> lines) {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final Law LAW = Law.load().asOf(TODAY);

    /// A statement of the published text.
    ///
    /// @param expect `state`, `generic`, `void` or `marketing`
    /// @param says the statement in plain words
    /// @param under anchor or words of a heading it stands under; empty if the words stand nowhere else
    /// @param sentence words of the generated notice that say it; empty where it need not
    /// @param never words that must not occur, for what is void
    record Row(String id, String expect, String says, String under, String sentence, List<String> never) {

        boolean isSaid() {
            return expect.equals("state") || expect.equals("generic");
        }
    }

    /// A line of the notice.
    ///
    /// @param headings the headings it stands under
    record Line(List<Block.Heading> headings, Text text) {

        boolean isUnder(String heading) {
            return heading.isEmpty() || headings.stream()
                    .anyMatch(h -> h.anchor().equals(heading) || plain(h.text().plain()).contains(heading));
        }
    }

    static SeedNotice read(String name) {
        JsonNode root = json("/org/tabularium/samples/" + name + ".rows.json");
        List<String> fixes = root.path("fixes").valueStream().map(JsonNode::asString).toList();
        Register register = mended(register(name), fixes);
        Notice notice = register.notices().getFirst();
        Document document =
                Notices.of(LAW).document(register, notice, Notices.languages(register, notice).getFirst());
        return new SeedNotice(name, root.path("rows").valueStream().map(SeedNotice::row).toList(),
                lines(document));
    }

    /// The line of the notice in which the statement stands.
    Optional<Text> line(Row row) {
        return lines.stream().filter(l -> l.isUnder(row.under()))
                .map(Line::text).filter(t -> plain(t.plain()).contains(plain(row.sentence()))).findFirst();
    }

    /// Where the facts come from that the words of a statement tell.
    List<String> origins(Row row) {
        List<String> origins = new ArrayList<>();
        line(row).ifPresent(text -> {
            int start = plain(text.plain()).indexOf(plain(row.sentence()));
            int end = start + plain(row.sentence()).length();
            int at = 0;
            for (Span span : text.spans()) {
                int next = at + span.text().length();
                if (at < end && next > start) {
                    span.origin().map(o -> o.entity() + " " + o.field()).filter(o -> !origins.contains(o))
                            .ifPresent(origins::add);
                }
                at = next;
            }
        });
        return origins;
    }

    String whole() {
        return plain(String.join("\n", lines.stream().map(l -> l.text().plain()).toList()));
    }

    static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    /// What the checks offer to mend is mended, as the user of the program would before publishing.
    private static Register mended(Register register, List<String> fixes) {
        Register mended = register;
        for (String rule : fixes) {
            for (Finding finding : Checker.once(mended, LAW, Rules.all(), TODAY).open().toList()) {
                if (finding.rule().id().equals(rule) && finding.fix().isPresent()) {
                    mended = finding.fix().get().change().apply(mended);
                }
            }
        }
        return mended;
    }

    static List<Line> lines(Document document) {
        List<Line> lines = new ArrayList<>();
        List<Block.Heading> headings = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Block.Heading heading) {
                headings.removeIf(h -> h.level() >= heading.level());
                headings.add(heading);
            }
            texts(block).forEach(t -> lines.add(new Line(List.copyOf(headings), t)));
        }
        return lines;
    }

    private static Stream<Text> texts(Block block) {
        return switch (block) {
            case Block.Heading h -> Stream.of(h.text());
            case Block.Paragraph p -> Stream.of(p.text());
            case Block.Bullets b -> b.items().stream();
            case Block.Callout c -> Stream.of(c.text());
            case Block.Table t -> t.rows().stream().flatMap(r -> r.cells().stream());
            default -> Stream.of();
        };
    }

    private static Row row(JsonNode node) {
        return new Row(node.path("id").asString(), node.path("expect").asString(),
                node.path("says").asString(), node.path("under").asString(""),
                node.path("sentence").asString(""),
                node.path("never").valueStream().map(JsonNode::asString).toList());
    }

    static Register register(String name) {
        try (InputStream in = open("/org/tabularium/samples/" + name + ".ropa")) {
            return RopaFormat.read(in);
        } catch (IOException | StoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(String resource) {
        try (InputStream in = open(resource)) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(SeedNotice.class.getResourceAsStream(resource), resource);
    }
}
