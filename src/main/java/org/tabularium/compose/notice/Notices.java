package org.tabularium.compose.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tabularium.compose.Line;
import org.tabularium.compose.Wording;
import org.tabularium.compose.Phrases;
import org.tabularium.compose.Scribe;
import org.tabularium.compose.Tongue;
import org.tabularium.compose.Where;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.document.Span;
import org.tabularium.document.Text;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.Notice;
import org.tabularium.model.Register;

/// Privacy notices (Art. 12 to 14 GDPR). The same register, notice and law always give the same document.
public final class Notices {
    private final Phrases phrases = Phrases.load("register", "notice");
    private final Law law;

    private Notices(Law law) {
        this.law = law;
    }

    /// A writer of notices that consults this law.
    public static Notices of(Law law) {
        return new Notices(law);
    }

    /// The notice in its style.
    public Document document(Register register, Notice notice, Language language) {
        Talk talk = talk(register, notice, language);
        Told told = told(talk);
        Paper paper = new Paper();
        Line title = title(talk);
        paper.heading(0, title, "");
        subtitle(talk).ifPresent(paper::add);
        if (told.activities().size() > 5 && notice.style() != Notice.Style.SHORT) {
            paper.add(new Block.Contents(talk.say("notice.contents").text().plain(), 2));
        }
        Arranging.of(notice.style()).arrange(paper, talk, told);
        return finished(talk, title, paper.blocks());
    }

    /// The languages a notice is published in.
    public static List<Language> languages(Register register, Notice notice) {
        return notice.languages().isEmpty() ? register.languages() : notice.languages();
    }

    Talk talk(Register register, Notice notice, Language language) {
        Tongue tongue = phrases.in(language);
        Manner manner =
                new Manner(notice.salutation(), notice.speaker(), register.jurisdiction().equals("DE"));
        Tongue spoken = new Tongue(tongue.texts().spoken(manner), tongue.wording(), tongue.citations(),
                tongue.stops(),
                tongue.addresses());
        return new Talk(Scribe.of(register, law, spoken, language), notice);
    }

    Told told(Talk talk) {
        List<Activity> activities = talk.notice().activities().stream()
                .map(id -> Identified.find(talk.register().activities(), id)).flatMap(Optional::stream)
                .toList();
        return new Told(new HeadWords(talk).points(),
                activities.stream().map(a -> new ActivityWords(talk, a).told()).toList(),
                new GeneralWords(talk, activities).points(), new TailWords(talk, activities).points());
    }

    private static Line title(Talk talk) {
        boolean website = talk.notice().channel()
                .filter(c -> c == Notice.Channel.WEBSITE || c == Notice.Channel.APP).isPresent();
        return talk.say(website ? "notice.title.policy" : "notice.title");
    }

    /// Day and version.
    private static Optional<Block> subtitle(Talk talk) {
        Where where = Where.of(talk.notice().id());
        List<Line> parts = new ArrayList<>();
        talk.notice().date().ifPresent(d -> parts.add(talk.say("notice.date", "date",
                Line.of(talk.scribe().wording().date(d), where.at("date")))));
        if (!talk.notice().version().isBlank()) {
            parts.add(talk.say("notice.version", "version",
                    talk.scribe().plain(talk.notice().version(), where.at("version"))));
        }
        return parts.isEmpty() ? Optional.empty()
                : Optional.of(Wording.join(parts, " · ").styled(Span.Style.MUTED).paragraph());
    }

    private Document finished(Talk talk, Line title, List<Block> blocks) {
        Notice notice = talk.notice();
        LocalDate day = notice.date().or(() -> talk.register().updatedOn()).orElse(law.date());
        String author = talk.register().controller().name();
        Map<String, Line> dates = Map.of("updated", Line.of(talk.scribe().wording().date(day)), "law",
                Line.of(talk.scribe().wording().date(law.date())));
        boolean draft = notice.date().isEmpty() || hasGaps(blocks);
        String right = Stream.of(notice.version().isBlank() ? ""
                : talk.say("notice.version", "version", Line.of(notice.version())).text().plain(),
                draft ? talk.say("notice.draft").text().plain() : "").filter(s -> !s.isEmpty())
                .collect(Collectors.joining(", "));
        String name = title.text().plain();
        return new Document(talk.scribe().texts().language().tag(),
                author.isBlank() ? name : name + ", " + author, author,
                new Document.Running(author, right, talk.scribe().say("running.foot", dates).text().plain(),
                        talk.scribe().say("running.page")),
                day, blocks);
    }

    private static boolean hasGaps(List<Block> blocks) {
        return blocks.stream().flatMap(Notices::texts).flatMap(t -> t.spans().stream())
                .anyMatch(s -> s.style() == Span.Style.GAP);
    }

    /// The texts of a block of a notice.
    static Stream<Text> texts(Block block) {
        return switch (block) {
            case Block.Heading h -> Stream.of(h.text());
            case Block.Paragraph p -> Stream.of(p.text());
            case Block.Bullets b -> b.items().stream();
            case Block.Callout c -> Stream.of(c.text());
            case Block.Table t -> t.rows().stream().flatMap(r -> r.cells().stream());
            case Block.Facts f -> f.rows().stream().flatMap(r -> r.values().stream()).flatMap(Notices::texts);
            case Block.Signature _,Block.PageBreak _,Block.Contents _ -> Stream.of();
        };
    }
}
