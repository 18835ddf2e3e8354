package org.tabularium.compose.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tabularium.compose.Phrases;
import org.tabularium.compose.Scribe;
import org.tabularium.compose.Texts;
import org.tabularium.compose.Tongue;
import org.tabularium.document.Block;
import org.tabularium.document.Text;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.Notice;
import org.tabularium.model.Register;

/// Every block of the texts of notices is said in some notice: none is dead, and each can be read in print.
class EveryBlockTest {
    private static final Law LAW = Law.load().asOf(LocalDate.of(2026, 11, 21));
    private static final Pattern MARK = Pattern.compile("⟦([^⟧]+)⟧");
    /// Said above and below what a style arranges, and by comparisons; other tests read these.
    private static final Pattern ELSEWHERE =
            Pattern.compile("notice\\.(title.*|date|version|draft)|redline\\..*");
    /// Compared with, not printed.
    private static final Set<String> SILENT = Set.of("retention.prepositions");

    static Stream<Language> languages() {
        return Stream.of(Language.GERMAN, Language.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyBlockIsPrinted(Language language) {
        Set<String> said = new TreeSet<>();
        for (Register register : registers()) {
            for (Notice notice : notices(register)) {
                for (Notice.Style style : Notice.Style.values()) {
                    said.addAll(said(register, notice.withStyle(style), language));
                }
            }
        }
        Set<String> silent = new TreeSet<>(Texts.load(language, "notice").keys());
        silent.removeIf(k -> ELSEWHERE.matcher(k).matches());
        silent.removeAll(SILENT);
        silent.removeAll(said);
        assertThat(silent).isEmpty();
    }

    /// The names of the blocks that stand in the notice.
    private static Set<String> said(Register register, Notice notice, Language language) {
        Talk talk = new Talk(Scribe.of(register, LAW, marked(language, notice), language), notice);
        Told told = Notices.of(LAW).told(talk);
        Paper paper = new Paper();
        Arranging.of(notice.style()).arrange(paper, talk, told);
        Set<String> said = new TreeSet<>();
        Stream.concat(paper.blocks().stream().flatMap(Notices::texts).map(Text::plain),
                paper.blocks().stream().flatMap(EveryBlockTest::around))
                .forEach(
                        t -> MARK.matcher(t).results().map((MatchResult m) -> m.group(1)).forEach(said::add));
        return said;
    }

    private static Stream<String> around(Block block) {
        return switch (block) {
            case Block.Table table -> Stream.concat(Stream.of(table.caption()), table.header().stream());
            case Block.Contents contents -> Stream.of(contents.title());
            default -> Stream.of();
        };
    }

    /// Texts whose blocks begin with their names; a block that several names share bears all of them.
    private static Tongue marked(Language language, Notice notice) {
        Map<String, String> names = new LinkedHashMap<>();
        Texts own = Texts.load(language, "notice");
        own.keys().forEach(k -> names.merge(own.get(k), "⟦" + k + "⟧", String::concat));
        Manner manner = new Manner(notice.salutation(), notice.speaker(), true);
        UnaryOperator<String> mark = block -> names.getOrDefault(block, "") + manner.apply(block);
        Tongue tongue = Phrases.load("register", "notice").in(language);
        return new Tongue(tongue.texts().spoken(mark), tongue.wording(), tongue.citations(), tongue.stops(),
                tongue.addresses());
    }

    private static List<Notice> notices(Register register) {
        List<Notice> notices = new ArrayList<>(register.notices());
        notices.add(NoticesTest.whole(register));
        return notices;
    }

    private static List<Register> registers() {
        return List.of(NoticesTest.sample(), NoticesTest.everything(), NoticesTest.everyWord());
    }
}
