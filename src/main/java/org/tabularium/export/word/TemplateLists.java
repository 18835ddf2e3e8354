package org.tabularium.export.word;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Adds our lists to those of a template, under numbers that are free.
final class TemplateLists {
    private static final Pattern ABSTRACT =
            Pattern.compile("<w:abstractNum w:abstractNumId=\"([0-9]+)\">(.*?)</w:abstractNum>",
                    Pattern.DOTALL);
    private static final Pattern LIST = Pattern.compile(
            "<w:num w:numId=\"([0-9]+)\"><w:abstractNumId w:val=\"([0-9]+)\"/></w:num>");
    private static final Pattern FIRST_LIST =
            Pattern.compile("<w:num\\s|<w:numIdMacAtCleanup\\s|</w:numbering>");
    private static final Pattern AFTER_LISTS = Pattern.compile("<w:numIdMacAtCleanup\\s|</w:numbering>");

    private final String theirs;
    private final String own;
    private final int firstAbstract;
    private final Map<Integer, Integer> numbers = new LinkedHashMap<>();

    /// @param theirs `numbering.xml` of the template
    /// @param own ours
    TemplateLists(String theirs, String own) {
        this.theirs = theirs;
        this.own = own;
        firstAbstract = highest(theirs, "w:abstractNumId=\"([0-9]{1,6})\"") + 1;
        int next = highest(theirs, "w:numId=\"([0-9]{1,6})\"") + 1;
        Matcher list = LIST.matcher(own);
        while (list.find()) {
            numbers.put(Integer.valueOf(list.group(1)), next++);
        }
    }

    /// Number of a list by the number it has with us.
    Map<Integer, Integer> numbers() {
        return numbers;
    }

    /// Theirs and ours. Ours belong to no style: which style has which list, styles say.
    String xml() {
        StringBuilder kinds = new StringBuilder();
        Matcher kind = ABSTRACT.matcher(own);
        while (kind.find()) {
            kinds.append("<w:abstractNum w:abstractNumId=\"")
                    .append(firstAbstract + Integer.parseInt(kind.group(1))).append("\">")
                    .append(kind.group(2).replaceAll("<w:pStyle [^>]*/>", "")).append("</w:abstractNum>");
        }
        StringBuilder lists = new StringBuilder();
        Matcher list = LIST.matcher(own);
        while (list.find()) {
            lists.append("<w:num w:numId=\"").append(numbers.get(Integer.valueOf(list.group(1))))
                    .append("\"><w:abstractNumId w:val=\"")
                    .append(firstAbstract + Integer.parseInt(list.group(2))).append("\"/></w:num>");
        }
        return insert(insert(theirs, AFTER_LISTS, lists), FIRST_LIST, kinds);
    }

    private static String insert(String xml, Pattern before, CharSequence what) {
        Matcher place = before.matcher(xml);
        return place.find() ? xml.substring(0, place.start()) + what + xml.substring(place.start()) : xml;
    }

    private static int highest(String xml, String pattern) {
        int highest = 0;
        Matcher found = Pattern.compile(pattern).matcher(xml);
        while (found.find()) {
            highest = Math.max(highest, Integer.parseInt(found.group(1)));
        }
        return highest;
    }
}
