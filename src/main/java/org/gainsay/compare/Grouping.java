package org.gainsay.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.gainsay.rule.DenialRule;
import org.gainsay.rule.Rule;
import org.gainsay.rule.ValueRule;
import org.gainsay.rule.Verdict;
import org.gainsay.vocabulary.Term;

/** Groups the claims of a question into positions. */
final class Grouping {

    private Grouping() {}

    /** The members of a question in the order in which they join positions. */
    static List<Statement> inOrder(Rule rule, Collection<Statement> members) {
        return rule instanceof DenialRule
                ? members.stream().sorted().toList()
                : members.stream().sorted(Statement.BY_FIGURE).toList();
    }

    /** Each joins the first position with all of whose claims it agrees; of a denial there are two positions. */
    static List<Group> positions(Rule rule, Ties ties) {
        if (rule instanceof DenialRule) {
            return List.of(
                    new Group("denied", members(ties, member -> isDenial(ties, member))),
                    new Group("asserted", members(ties, member -> !isDenial(ties, member))));
        }
        List<List<Integer>> groups = new ArrayList<>();
        int[] groupOf = new int[ties.members().size()];
        for (int member = 0; member < groupOf.length; member++) {
            groupOf[member] = join(member, groups, groupOf, ties);
        }
        return groups.stream()
                .map(group -> new Group(label(rule, ties.members().get(group.get(0))), group))
                .toList();
    }

    private static int join(int member, List<List<Integer>> groups, int[] groupOf, Ties ties) {
        Map<Integer, Integer> agreeing = new TreeMap<>();
        ties.of(member).forEach((other, strength) -> {
            if (other < member && strength.verdict() == Verdict.AGREEMENT) {
                agreeing.merge(groupOf[other], 1, Integer::sum);
            }
        });
        int joined = agreeing.entrySet().stream()
                .filter(entry -> groups.get(entry.getKey()).size() == entry.getValue())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(groups.size());
        if (joined == groups.size()) {
            groups.add(new ArrayList<>());
        }
        groups.get(joined).add(member);
        return joined;
    }

    private static boolean isDenial(Ties ties, int member) {
        return DenialComparison.isDenial(ties.members().get(member));
    }

    private static List<Integer> members(Ties ties, IntPredicate chosen) {
        return IntStream.range(0, ties.members().size()).filter(chosen).boxed().toList();
    }

    private static String label(Rule rule, Statement first) {
        if (rule instanceof ValueRule value) {
            Term holder = ValueComparison.holder(value).of(first);
            return holder == null ? "nobody named" : holder.label();
        }
        Quantity quantity = first.quantity();
        return quantity == null ? first.subject().label() : quantity.estimate().text();
    }
}
