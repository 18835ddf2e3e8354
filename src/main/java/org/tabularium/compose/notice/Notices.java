package org.tabularium.compose.notice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.Notice;
import org.tabularium.model.Passage;
import org.tabularium.model.Register;

/// Privacy notices (Art. 12 to 14 GDPR). The same register, notice and law always give the same document.
public final class Notices {
    private final Phrases phrases = Phrases.load("register", "notice");
    private final Map<Spoken, Tongue> tongues = new ConcurrentHashMap<>();
    private final Memory memory = new Memory();
    private final Law law;

    private record Spoken(Language language, Manner manner) {}

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
        if (told.activities().size() > 5 && notice.style() != Notice.Style.SHORT
                && notice.style() != Notice.Style.LAYERED) {
            paper.add(new Block.Contents(talk.say("notice.contents").text().plain(), 2));
        }
        Arranging.of(notice.style()).arrange(paper, talk, told);
        return finished(talk, title, paper.blocks());
    }

    /// Which items of Art. 13 and 14 GDPR the notice answers for which activity.
    public Coverage coverage(Register register, Notice notice) {
        Talk talk = talk(register, notice, register.primary());
        return Coverage.of(register, notice, law, told(talk));
    }

    /// What the standard text says of a part, whatever own wording the notice has; empty if it says nothing.
    ///
    /// @param activity the activity of whose section it is part; absent for the general parts
    public String standard(Register register, Notice notice, Passage.Part part,
            Optional<Id<Activity>> activity,
            Language language) {
        Talk plain = talk(register, notice.withPassages(List.of()), language);
        return activity.map(id -> about(plain, id))
                .orElseGet(() -> general(plain, told(talk(register, notice, language)).activities()))
                .filter(p -> p.part() == part).flatMap(p -> p.sayings().stream())
                .map(s -> s.whole().text().plain()).collect(Collectors.joining("\n"));
    }

    /// Said anew each time: what is remembered of a notice with own wording must not make way for it.
    private static Stream<Point> about(Talk talk, Id<Activity> id) {
        return talk.notice().activities().stream().filter(id::equals).limit(1)
                .flatMap(a -> Identified.find(talk.register().activities(), a).stream())
                .flatMap(a -> new ActivityWords(talk, a).told().points().stream());
    }

    /// @param activities with own wording or without: the general parts look at no sentence of theirs
    private static Stream<Point> general(Talk talk, List<Told.OfActivity> activities) {
        return Stream.of(new HeadWords(talk).points(), new GeneralWords(talk, activities).points(),
                new TailWords(talk, activities).points()).flatMap(List::stream);
    }

    /// A mark of the standard text of a part in all languages of the notice: it changes when the facts under it do.
    public String mark(Register register, Notice notice, Passage.Part part, Optional<Id<Activity>> activity) {
        // The short style has other words for the same facts.
        Notice full = notice.style() == Notice.Style.SHORT ? notice.withStyle(Notice.Style.BY_TOPIC) : notice;
        String all =
                languages(register, notice).stream().map(l -> standard(register, full, part, activity, l))
                        .collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Whether the facts under own wording are other ones than when it was written.
    public boolean isOutdated(Register register, Notice notice, Passage passage) {
        return !passage.facts().isEmpty()
                && !passage.facts().equals(mark(register, notice, passage.part(), passage.activity()));
    }

    /// Shows whether the notice says all it has to, the same in every language, and nothing internal.
    public Proof proof(Register register, Notice notice) {
        List<Document> documents =
                languages(register, notice).stream().map(l -> document(register, notice, l)).toList();
        return Proof.of(register, notice, coverage(register, notice), documents);
    }

    /// The languages a notice is published in.
    public static List<Language> languages(Register register, Notice notice) {
        return notice.languages().isEmpty() ? register.languages() : notice.languages();
    }

    Talk talk(Register register, Notice notice, Language language) {
        Manner manner =
                new Manner(notice.salutation(), notice.speaker(), register.jurisdiction().equals("DE"));
        Tongue tongue = phrases.in(language);
        Tongue spoken = tongues.computeIfAbsent(new Spoken(tongue.texts().language(), manner),
                _ -> new Tongue(tongue.texts().spoken(manner), tongue.wording(), tongue.citations(),
                        tongue.stops(),
                        tongue.addresses()));
        return new Talk(Scribe.of(register, law, spoken, language), notice);
    }

    Told told(Talk talk) {
        Memory.Shelf shelf = memory.shelf(talk);
        List<Told.OfActivity> activities = talk.notice().activities().stream()
                .map(id -> Identified.find(talk.register().activities(), id)).flatMap(Optional::stream)
                .map(a -> shelf.of(a, () -> new ActivityWords(talk, a).told())).toList();
        return new Told(new HeadWords(talk).points(), Told.explainedOnce(activities),
                new GeneralWords(talk, activities).points(),
                new TailWords(talk, activities).points());
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
                day, blocks, notice.style() == Notice.Style.SHORT);
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
            case Block.Picture _,Block.Signature _,Block.PageBreak _,Block.Contents _ -> Stream.of();
        };
    }
}
