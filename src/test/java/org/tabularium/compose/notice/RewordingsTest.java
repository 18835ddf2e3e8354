package org.tabularium.compose.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.document.Origin;
import org.tabularium.document.Span;
import org.tabularium.document.Text;

/// Where two documents read differently.
class RewordingsTest {

    @Test
    void theSameSaysNothing() {
        assertThat(between("One. Two.", "One. Two.")).isEmpty();
    }

    @Test
    void onlyTheSentenceThatDiffersIsShownWithTheOneBeforeIt() {
        assertThat(between("Before that. Data go to A. They rest on B. The end.",
                "Before that. Data go to A. They rest on C. The end."))
                .containsExactly("2|Transfers|Data go to A. They rest on [-B.-] {+C.+}");
    }

    @Test
    void sentencesNextToEachOtherAreOnePlaceAndOthersAnotherOne() {
        assertThat(between("A goes. B goes. C stays. D goes.", "C stays."))
                .containsExactly("2|Transfers|[-A goes. B goes.-]", "2|Transfers|C stays. [-D goes.-]");
    }

    @Test
    void whatIsTakenOutBeforeWordsThatStayIsTakenOutFromTheStartOfASentence() {
        assertThat(between("Data go to A. The basis is X. In the alternative: The basis is Y.",
                "Data go to A. The basis is Y."))
                .containsExactly(
                        "2|Transfers|Data go to A. [-The basis is X. In the alternative:-] The basis is Y.");
    }

    @Test
    void singleWordsThatHappenToBeTheSameChangeWithTheRest() {
        assertThat(between("Data go to A. Basis is the decision of the Commission on A.",
                "Data go to A. Basis of the transfer unknown."))
                .containsExactly(
                        "2|Transfers|Data go to A. [-Basis is the decision of the Commission on A.-] "
                                + "{+Basis of the transfer unknown.+}");
    }

    /// Citations hold no-break spaces, names are followed by small letters.
    @Test
    void abbreviationsEndNoSentence() {
        assertThat(between("Cloudflare, Inc. processes data. Art.\u00a045 Abs.\u00a03 DSGVO applies to A.",
                "Cloudflare, Inc. processes data. Art.\u00a045 Abs.\u00a03 DSGVO applies to B."))
                .containsExactly("2|Transfers|Cloudflare, Inc. processes data. "
                        + "Art.\u00a045 Abs.\u00a03 DSGVO applies to [-A.-] {+B.+}");
    }

    @Test
    void aParagraphOfItsOwnHasNothingBesideIt() {
        Document one = document(List.of(Text.of("Stays.")));
        Document two = document(List.of(Text.of("Stays."), Text.of("Comes.")));
        assertThat(said(Rewordings.between(one, two))).containsExactly("2|Transfers|{+Comes.+}");
        assertThat(said(Rewordings.between(two, one))).containsExactly("2|Transfers|[-Comes.-]");
    }

    @Test
    void wordsKeepTheFactsTheyStateAndAGapLeavesThePlaceOpen() {
        Origin safeguard = new Origin("pty-far", "destinations/0/safeguards/0");
        Origin gap = new Origin("pty-far", "destinations/0");
        Document one =
                document(List.of(Text.of(Span.plain("It rests on "), Span.plain("the decision", safeguard),
                        Span.plain("."))));
        Document two = document(
                List.of(Text.of(Span.plain("Basis: "), Span.gap("not stated", gap), Span.plain("."))));
        Rewording place = Rewordings.between(one, two).getFirst();
        assertThat(place.isLeftOpen()).isTrue();
        assertThat(place.origin()).contains(gap);
        assertThat(place.before().plain()).isEqualTo("It rests on the decision. ");
        assertThat(place.before().spans()).anyMatch(s -> s.origin().equals(Optional.of(safeguard)));
        assertThat(place.after().spans())
                .anyMatch(s -> s.style() == Span.Style.GAP && s.text().startsWith("not"));
        assertThat(Rewordings.between(two, one).getFirst().isLeftOpen()).isFalse();
    }

    private static List<String> between(String before, String after) {
        return said(
                Rewordings.between(document(List.of(Text.of(before))), document(List.of(Text.of(after)))));
    }

    private static List<String> said(List<Rewording> places) {
        return places.stream().map(r -> r.section() + "|" + r.heading() + "|" + r.pieces().stream()
                .map(p -> switch (p.mark()) {
                    case KEPT -> p.text().plain().strip();
                    case STRUCK -> "[-" + p.text().plain().strip() + "-]";
                    case NEW -> "{+" + p.text().plain().strip() + "+}";
                }).collect(Collectors.joining(" "))).toList();
    }

    private static Document document(List<Text> paragraphs) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, Text.of("2. Transfers"), ""));
        paragraphs.forEach(p -> blocks.add(new Block.Paragraph(p)));
        return new Document("en", "Notice", "A", new Document.Running("", "", "", ""), LocalDate.EPOCH,
                blocks);
    }
}
