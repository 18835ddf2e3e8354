package org.tabularium.compare.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFile;
import org.tabularium.store.held.Child;

/// Two processes edit one file for some seconds (`-Dtogether.seconds=60`), each saving after each edit, and taking the
/// lock from the other each time.
class TwoAtOnceTest {
    private static final int SECONDS = Integer.getInteger("together.seconds", 3);

    @TempDir Path folder;
    @TempDir Path state;

    @Test
    void noEditIsLostWithoutBeingTold() throws Exception {
        Path file = folder.resolve("nordlicht.ropa");
        RopaFile.save(file, Register.blank(List.of(Language.GERMAN), "DE")
                .withTitle(LocalText.of(Language.GERMAN, "anfang")));
        List<String> said;
        try (Child anna = start("anna", file, state);
                Child bert = start("bert", file, folder.resolve("other"))) {
            anna.await("ready");
            bert.await("ready");
            said = Stream.concat(anna.rest().stream(), bert.rest().stream()).toList();
        }
        Register last = RopaFile.open(file).register();

        Set<String> expected = told(said, "added ");
        expected.removeAll(told(said, "removed "));
        assertThat(Colleague.departments(last)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(expected).anyMatch(d -> d.startsWith("anna")).anyMatch(d -> d.startsWith("bert"));

        // A title that was saved is there, or somebody who saw it has changed it, or somebody was told that it goes.
        Set<String> gone = said.stream().filter(line -> line.matches("titled .* over .*"))
                .map(line -> line.replaceAll(".* over ", "")).collect(Collectors.toSet());
        gone.addAll(told(said, "told "));
        Set<String> titles = said.stream().filter(line -> line.startsWith("titled "))
                .map(line -> line.split(" ")[1]).collect(Collectors.toCollection(TreeSet::new));
        titles.removeAll(gone);
        titles.remove(Colleague.title(last));
        assertThat(titles).as("titles that went without anybody being told").isEmpty();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(f -> f.getFileName().toString().startsWith(".")).toList()).isEmpty();
        }
        System.out.printf("%d s: %d edits by both, %d of them against the other's%n", SECONDS, said.size(),
                told(said, "told ").size());
    }

    private static Child start(String name, Path file, Path state) throws Exception {
        return Child.start(Colleague.class, name, file, state, SECONDS * 1_000);
    }

    private static Set<String> told(List<String> said, String what) {
        return said.stream().filter(line -> line.startsWith(what)).map(line -> line.substring(what.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
