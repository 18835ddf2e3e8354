package org.tabularium.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tabularium.edit.ExportJob;
import org.tabularium.edit.ExportJob.Format;
import org.tabularium.edit.ExportJob.What;
import org.tabularium.edit.ExportOrder;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.MarkedTexts;
import org.tabularium.model.Register;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A register in which every text is an attack gives documents that do nothing but lie there.
class HostileRegisterTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 19})
    void noDocumentActsLoadsOrLeadsWhereAnAttackWants(int shift) throws Exception {
        Register everything = EveryDocument.read("/org/tabularium/store/everything.ropa");
        List<Path> files = written(MarkedTexts.instead(everything, n -> Attacks.at(n + shift)).register(),
                List.of(Format.values()), "hostile");
        List<Path> sound = written(everything, List.of(Format.JSONLD, Format.TILT), "sound");
        assertThat(files).hasSizeGreaterThan(30);
        for (Path file : files) {
            assertThat(Harmless.links(file)).as("links of %s", file.getFileName())
                    .noneMatch(link -> link.contains("?bcc"));
        }
        for (Path file : sound) {
            Path hostile = folder.resolve("hostile").resolve(file.getFileName());
            assertThat(hostile).content().contains("evil");
            assertThat(keys(hostile)).as("members of %s", hostile).isSubsetOf(keys(file));
            assertThat(names(hostile)).noneMatch(name -> name.contains("evil"));
        }
    }

    @Test
    void anAddressIsStillALinkWhereAFormatHasLinks() throws Exception {
        Register everything = EveryDocument.read("/org/tabularium/store/everything.ropa");
        List<Path> files = written(
                MarkedTexts.instead(everything, n -> "https://www.example.org/" + n).register(),
                List.of(Format.values()), "linked");
        for (Path file : files) {
            if (file.toString().matches(".*-register-..\\.(html|md)")) {
                assertThat(Harmless.links(file)).as("links of %s", file.getFileName())
                        .anyMatch(link -> link.startsWith("https://www.example.org/"));
            }
        }
    }

    private List<Path> written(Register register, List<Format> formats, String name) throws Exception {
        return new ExportJob(Law.load()).run(new ExportOrder(register, "x", List.of(What.values()), formats,
                List.of(Language.GERMAN), Files.createDirectory(folder.resolve(name))),
                ExportJob.Watcher.NONE);
    }

    /// The names of all members.
    private static Set<String> keys(Path file) throws Exception {
        Set<String> keys = new TreeSet<>();
        walk(JsonMapper.shared().readTree(Files.readString(file)), keys, new ArrayList<>());
        return keys;
    }

    /// What stands for a thing, a kind of thing or a vocabulary.
    private static List<String> names(Path file) throws Exception {
        List<String> names = new ArrayList<>();
        walk(JsonMapper.shared().readTree(Files.readString(file)), new TreeSet<>(), names);
        return names;
    }

    private static void walk(JsonNode node, Set<String> keys, List<String> names) {
        node.properties().forEach(p -> {
            keys.add(p.getKey());
            if (p.getKey().matches("@(id|type|context|vocab)")) {
                names.add(p.getValue().toString());
            }
            walk(p.getValue(), keys, names);
        });
        if (node.isArray()) {
            node.forEach(n -> walk(n, keys, names));
        }
    }
}
