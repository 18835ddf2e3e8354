package org.tabularium.documents;

import java.util.List;

/// Texts that mean harm to whoever opens a document made of them.
final class Attacks {
    /// Harm by what a cell or line begins with.
    private static final List<String> LEADING = List.of("=HYPERLINK(\"http://evil.example\",\"x\")",
            "+cmd|' /C calc'!A0", "-cmd|' /C calc'!A0", "@SUM(evil)", "\t=evil()", "\r=evil()", "\n=evil()",
            "\uFF1Devil()", "evil;=evil()", "evil\n@evil()", "javascript:evil()",
            "JaVaScRiPt://evil/%0aevil()",
            "file:///etc/evil", "\\\\evil.example\\share\\evil", "data:text/html;base64,evil",
            "vbscript:evil",
            "ftp://evil.example/", "https://bank.example@evil.example/",
            "mailto:a@evil.example?bcc=b@evil.example",
            "# evil", "- evil", "    evil", "| evil |", "---", "{{evil}}", "${evil}", "%evil%", "<evil>",
            "<!DOCTYPE evil>", "%PDF-evil");
    /// Harm wherever it stands.
    private static final String ANYWHERE = """
             <script>evil()</script><img src=x onerror=evil()><svg/onload=evil()> " onload="evil() ' onclick='evil() \
            <a href=javascript:evil()>x</a> [evil](javascript:evil()) ![evil](http://evil.example/x.png) `evil` \
            <style>@import 'evil'</style> &lt;b&gt; ]]></w:t></w:r><w:fldSimple w:instr="DDEAUTO evil"/> \
            { HYPERLINK "file:///c:/evil" } { INCLUDETEXT "evil" } ) /S /JavaScript /JS (evil()) >> endobj \
            (\\) ","@context":"http://evil.example/","@id":"javascript:evil\"""";

    private Attacks() {}

    /// How many there are.
    static int count() {
        return LEADING.size();
    }

    /// One of them, by its place in a round.
    static String at(int place) {
        return LEADING.get(Math.floorMod(place, LEADING.size())) + ANYWHERE + " " + place;
    }
}
