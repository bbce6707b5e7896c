using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Groups;

/// <summary>
/// Quantifiers and groups in each other, against a truth table: for each combination of the three kinds of facts that there are, reached by inserting and by retracting, the rule has the
/// number of matches that the algebra gives it.
/// </summary>
[TestFixtureSource(nameof(Formulas))]
public sealed class NestedGroups(NestedGroups.Formula formula)
{
    private static readonly Formula A = new("a", () => Pattern<Agency>(), (a, _, _) => a ? 1 : 0);
    private static readonly Formula R = new("r", () => Pattern<Report>(), (_, r, _) => r ? 1 : 0);
    private static readonly Formula C = new("c", () => Pattern<Certificate>(), (_, _, c) => c ? 1 : 0);

    private static int s_patterns;

    public static IEnumerable<Formula> Formulas() =>
    [
        Not(And(A, R)),
        Not(Or(A, R)),
        Not(Not(A)),
        Not(Not(Or(A, R))),
        Not(Not(And(A, Not(R)))),
        Not(Exists(A)),
        Not(Exists(Or(A, R))),
        Exists(Not(A)),
        Exists(Or(A, R)),
        Exists(Exists(A)),
        Exists(And(A, Or(R, C))),
        Exists(Or(A, And(R, C))),
        Exists(And(Or(A, R), Or(R, C))),
        Exists(Not(Or(A, R))),
        Exists(And(Not(A), Not(Or(R, C)))),
        Not(And(Not(A), Not(R))),
        Not(Or(Not(A), Not(R))),
        Not(And(Or(A, R), Not(C))),
        Not(And(A, Or(R, Not(C)))),
        Not(Or(And(A, R), And(R, C))),
        Not(And(Exists(A), Exists(Or(R, C)))),
        Not(Exists(And(A, Not(Exists(Or(R, Not(C))))))),
        Or(Not(A), Not(And(R, C))),
        Or(And(Not(A), R), And(A, Not(R))),
        Or(Or(A, R), C),
        Or(A, Or(R, Or(C, Not(A)))),
        And(Or(A, R), Or(R, C)),
        And(Or(A, Not(A)), Not(And(R, Not(C)))),
        And(And(A, And(R, Not(C))), Exists(Or(A, R))),
        And(Not(Not(Not(A))), Exists(R)),
        Exists(And(Exists(Or(A, R)), Not(Not(C)))),
    ];

    [Test]
    public void Matches_EveryCombinationOfFacts_AreAsManyAsTheAlgebraGives([Values] bool fires)
    {
        // Every state of three bits, each reached from every other.
        for (var from = 0; from < 8; from++)
        {
            for (var to = 0; to < 8; to++)
            {
                object[] facts = [new Agency("a"), new Report("r", "a"), new Certificate("c", "a")];
                var session = RecordedSession.Of(Built.Rule("r", formula.Element()));
                var matches = formula.Count(false, false, false);
                session.Session.Events.ActivationCreatedEvent += (_, _) => matches++;
                session.Session.Events.ActivationDeletedEvent += (_, _) => matches--;
                Change(0, from);
                Assert.That(matches, Is.EqualTo(Expected(from)), $"Inserted {from:b3}.");
                if (fires)
                {
                    session.Fire();
                }

                Change(from, to);
                Assert.That(matches, Is.EqualTo(Expected(to)), $"From {from:b3} to {to:b3}.");
                Assert.That(session.Session.Fire(), fires ? Is.LessThanOrEqualTo(Expected(to)) : Is.EqualTo(Expected(to)));

                void Change(int before, int after)
                {
                    for (var i = 0; i < 3; i++)
                    {
                        var (was, will) = ((before & (1 << i)) != 0, (after & (1 << i)) != 0);
                        if (will && !was)
                        {
                            session.Insert(facts[i]);
                        }
                        else if (was && !will)
                        {
                            session.Retract(facts[i]);
                        }
                    }
                }
            }
        }
    }

    private int Expected(int facts) => formula.Count((facts & 1) != 0, (facts & 2) != 0, (facts & 4) != 0);

    // A formula may name a kind twice, a rule a pattern once.
    private static PatternElement Pattern<TFact>() => Built.Pattern<TFact>($"p{Interlocked.Increment(ref s_patterns)}");

    private static Formula And(params Formula[] parts) =>
        new($"And({string.Join<Formula>(", ", parts)})", () => Element.AndGroup(parts.Select(p => p.Element())), (a, r, c) => parts.Aggregate(1, (product, p) => product * p.Count(a, r, c)));

    private static Formula Or(params Formula[] parts) =>
        new($"Or({string.Join<Formula>(", ", parts)})", () => Element.OrGroup(parts.Select(p => p.Element())), (a, r, c) => parts.Sum(p => p.Count(a, r, c)));

    private static Formula Not(Formula part) => new($"Not({part})", () => Element.Not(part.Element()), (a, r, c) => part.Count(a, r, c) == 0 ? 1 : 0);

    // One match for each alternative that holds; the alternatives of a pattern or a negation are one.
    private static Formula Exists(Formula part) => new($"Exists({part})", () => Element.Exists(part.Element()), part.Count);

    /// <summary>A formula over whether there are agencies, reports and certificates, at most one of each.</summary>
    public sealed class Formula(string text, Func<RuleElement> element, Func<bool, bool, bool, int> count)
    {
        public RuleElement Element() => element();

        public int Count(bool a, bool r, bool c) => count(a, r, c);

        public override string ToString() => text;
    }
}
