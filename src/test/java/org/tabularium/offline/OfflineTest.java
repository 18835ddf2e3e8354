package org.tabularium.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.spi.InetAddressResolverProvider;
import java.nio.channels.spi.SelectorProvider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.OfflineRun;
import org.tabularium.store.LawPacks;

/// All commands of the program and its main journeys, in a Java in which no connection can be opened without being noticed.
class OfflineTest {
    private static final List<String> JOURNEYS = List.of("org.tabularium.ui.NewRegisterTest",
            "org.tabularium.ui.ExportingTest");
    private static final int MINUTES = 10;
    /// Updates of the law are signed by their maintainers alone, and so refused here.
    private static final Pattern DONE = Pattern.compile("command ([01] .*|2 law .*)");
    /// How help lists a command.
    private static final Pattern NAME = Pattern.compile("^help {3}([a-z-]+) {2,}\\S");
    @TempDir Path folder;

    @Test
    void noCommandAndNoJourneyOpensAConnection() throws Exception {
        List<String> commands = commands();
        List<String> told = run(List.of(), commands, JOURNEYS);
        assertThat(told).filteredOn(line -> line.startsWith("attempt")).isEmpty();
        assertThat(told).filteredOn(line -> line.startsWith("command")).hasSameSizeAs(commands)
                .allMatch(DONE.asMatchPredicate());
        assertThat(told).filteredOn(line -> line.startsWith("journey")).hasSameSizeAs(JOURNEYS)
                .allMatch(line -> line.matches("journey [1-9]\\d* 0 .*"));
        List<String> names =
                told.stream().map(NAME::matcher).filter(Matcher::find).map(m -> m.group(1)).toList();
        assertThat(names).hasSizeGreaterThan(10)
                .allMatch(name -> commands.stream().anyMatch(c -> c.startsWith(name + " ")));
    }

    /// Where the system can take the network away from a process, the commands work all the same.
    @Test
    void theCommandsWorkWhereThereIsNoNetworkAtAll() throws Exception {
        List<String> unshare = List.of("unshare", "-r", "-n");
        assumeTrue(works(unshare), "this system cannot take away the network");
        assertThat(run(unshare, commands(), List.of())).filteredOn(line -> line.startsWith("command"))
                .isNotEmpty().allMatch(DONE.asMatchPredicate());
    }

    @Test
    void theGuardNoticesWhoeverComes() throws Exception {
        List<String> told = run(List.of(), List.of(), List.of("org.tabularium.offline.Careless"));
        assertThat(told).filteredOn(line -> line.startsWith("attempt")).map(line -> line.split(" ")[1])
                .contains("name", "socket", "channel", "datagram", "address");
    }

    private List<String> commands() throws IOException {
        Path register = folder.resolve("a.ropa");
        try (InputStream in = Objects.requireNonNull(
                OfflineTest.class.getResourceAsStream("/org/tabularium/store/everything.ropa"))) {
            Files.write(register, in.readAllBytes());
        }
        Path other = Files.writeString(folder.resolve("b.ropa"),
                Files.readString(register).replace("Beispiel gGmbH", "Muster gGmbH"));
        Path password = Files.writeString(folder.resolve("password"), "correct horse battery staple\n");
        Path list = Files.writeString(folder.resolve("list.csv"),
                "Organization Name,Status,Covered Data\nCloud Inc.,Active,\"HR, Non-HR\"\n");
        Path out = Files.createDirectories(folder.resolve("out"));
        Lures lures = new Lures(folder, "http://tabularium.example");
        List<String> all = new ArrayList<>(List.of("--help"));
        String formats = "docx,pdf,xlsx,html,md,txt,jsonld,tilt,csv";
        all.add("export " + register + " --pictures --as " + formats + " --lang de,en --out " + out);
        all.add("check " + register);
        all.add("compare " + register + " " + other);
        all.add("merge " + register + " " + other + " " + register + " --out " + out.resolve("m.ropa"));
        all.add("redline " + register + " " + other + " --as html --out " + out);
        all.add("what-if --without dpf --as pdf --out " + out + " " + register);
        all.add("picture " + register + " --of map --as svg,png --lang de,en --out " + out);
        all.add("scc " + register + " --as docx --out " + out);
        all.add("dpf " + list + " " + register);
        all.add("law check " + LawPacks.file(folder, LawPacks.of("2030-01-01", 1)));
        for (Path policy : lures.policies()) {
            if (!policy.endsWith("entities.docx")) {
                all.add("read " + policy);
                all.add("audit " + policy);
            }
        }
        all.add("import " + lures.tables().getFirst());
        all.add("password --set --new-password-file " + password + " " + other);
        return all;
    }

    private List<String> run(List<String> before, List<String> commands, List<String> journeys)
            throws IOException, InterruptedException {
        Path services = Files.createDirectories(folder.resolve("services/META-INF/services"));
        Files.writeString(services.resolve(InetAddressResolverProvider.class.getName()),
                Guard.Names.class.getName());
        List<String> line = new ArrayList<>(before);
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(a -> !a.startsWith("-javaagent") && !a.startsWith("-agentlib")).forEach(line::add);
        // Set for the tests in a way that the arguments of this Java do not tell.
        for (String key : List.of("glass.platform", "prism.order", "java.awt.headless")) {
            Optional.ofNullable(System.getProperty(key))
                    .ifPresent(value -> line.add("-D" + key + "=" + value));
        }
        line.add("-D" + SelectorProvider.class.getName() + "=" + Guard.Channels.class.getName());
        line.add("-Duser.home=" + folder);
        line.add("-cp");
        line.add(folder.resolve("services") + System.getProperty("path.separator")
                + System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        line.add(OfflineRun.class.getName());
        line.add(folder.toString());
        line.add(Files.write(folder.resolve("commands"), commands).toString());
        line.addAll(journeys);
        Path told = folder.resolve("told");
        ProcessBuilder builder =
                new ProcessBuilder(line).redirectOutput(told.toFile())
                        .redirectError(folder.resolve("err").toFile());
        builder.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        builder.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
        Process process = builder.start();
        try {
            assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).as(Files.readString(folder.resolve("err"))).isZero();
        return Files.readAllLines(told);
    }

    private static boolean works(List<String> before) throws InterruptedException {
        try {
            List<String> line = new ArrayList<>(before);
            line.add("true");
            return new ProcessBuilder(line).start().waitFor() == 0;
        } catch (IOException _) {
            return false;
        }
    }
}
