package org.tabularium.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Activity;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFile;
import org.tabularium.store.StoreException;

/// Two branches of a real Git repository, merged by the program as the handbook sets it up.
@Timeout(240)
class GitMergeTest {
    private static final String FILE = "nordlicht.ropa";
    @TempDir private Path folder;
    private Path repository = Path.of("");
    private String said = "";

    @BeforeEach
    void repository() throws Exception {
        assumeTrue(hasGit(), "Git is not installed");
        repository = Files.createDirectory(folder.resolve("repository"));
        String program = program();
        git("init", "-q", "-b", "main");
        git("config", "user.name", "A");
        git("config", "user.email", "a@tabularium.example");
        git("config", "merge.ropa.driver", program + " merge %O %A %B --out %A --ui-lang en");
        git("config", "diff.ropa.command",
                "compare() { " + program + " compare \"$2\" \"$5\" --ui-lang en || true; }; compare");
        Files.writeString(repository.resolve(".gitattributes"), "*.ropa merge=ropa diff=ropa\n");
        Files.copy(Path.of("assets/samples/nordlicht.ropa"), repository.resolve(FILE));
        commit("base");
        git("branch", "theirs");
    }

    @Test
    void editsOfTwoBranchesComeTogetherWithoutAConflict() throws Exception {
        edit(a -> a.withName(a.name().with(Language.GERMAN, "Bewerbungen")), "ours");
        git("checkout", "-q", "theirs");
        edit(a -> a.withName(a.name().with(Language.ENGLISH, "Hiring")), "theirs");
        git("checkout", "-q", "main");
        assertThat(git("merge", "theirs", "-m", "both")).as(said).isZero();
        assertThat(first().name().in(Language.GERMAN)).isEqualTo("Bewerbungen");
        assertThat(first().name().in(Language.ENGLISH)).isEqualTo("Hiring");
        assertThat(git("diff", "HEAD~1")).isZero();
        assertThat(said).contains("Activity: Hiring", "Name changed", "- Recruitment");
    }

    @Test
    void aConflictIsMarkedByGitAndTheFileStaysWhole() throws Exception {
        edit(a -> a.withStatus(Activity.Status.ENDED), "ours");
        git("checkout", "-q", "theirs");
        edit(a -> a.withStatus(Activity.Status.DRAFT), "theirs");
        git("checkout", "-q", "main");
        assertThat(git("merge", "theirs", "-m", "both")).isEqualTo(1);
        assertThat(said).contains("Conflict: Activity “Recruitment”, State", "OURS: Ended", "THEIRS: Draft",
                "CONFLICT (content)");
        git("status", "--short");
        assertThat(said).contains("UU " + FILE);
        assertThat(first().status()).isEqualTo(Activity.Status.ENDED);
    }

    private Activity first() throws StoreException {
        return RopaFile.open(repository.resolve(FILE)).register().activities().getFirst();
    }

    private void edit(UnaryOperator<Activity> edit, String message) throws Exception {
        Register register = RopaFile.open(repository.resolve(FILE)).register();
        RopaFile.save(repository.resolve(FILE),
                Vocabulary.ACTIVITIES.replace(register, edit.apply(register.activities().getFirst())));
        commit(message);
    }

    private void commit(String message) throws Exception {
        git("add", "-A");
        assertThat(git("commit", "-q", "-m", message)).as(said).isZero();
    }

    /// The program as these tests run it, in a script of its own for the shell that Git brings on every system.
    private String program() throws IOException {
        String java = forShell(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Path arguments = Files.writeString(folder.resolve("arguments"),
                "\"-Duser.home=" + forShell(folder.toString()) + "\"\n-cp \""
                        + forShell(System.getProperty("java.class.path")) + "\"\norg.tabularium.Main\n");
        Path script = Files.writeString(folder.resolve("tabularium"),
                "#!/bin/sh\nexec \"" + java + "\" \"@" + forShell(arguments.toString()) + "\" \"$@\"\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return forShell(script.toString());
    }

    /// Shells and argument files take a backslash for an escape.
    private static String forShell(String path) {
        return path.replace('\\', '/');
    }

    private static boolean hasGit() throws InterruptedException {
        try {
            return new ProcessBuilder("git", "--version").redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start().waitFor() == 0;
        } catch (IOException _) {
            return false;
        }
    }

    /// What Git says, on both streams, is kept.
    private int git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(repository.toFile())
                .redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of("GIT_CONFIG_GLOBAL", "/dev/null", "GIT_CONFIG_SYSTEM", "/dev/null",
                        "GIT_PAGER", "cat", "LC_ALL", "C.UTF-8"));
        Process process = builder.start();
        said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor();
    }
}
