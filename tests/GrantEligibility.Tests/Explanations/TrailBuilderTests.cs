using System.Collections;
using System.Reflection;
using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Explanations;
using GrantEligibility.Profiles;
using GrantEligibility.Tests.Evaluation;
using NRules;
using NRules.RuleModel;

namespace GrantEligibility.Tests.Explanations;

[TestFixture]
public sealed class TrailBuilderTests
{
    private readonly EligibilityEvaluator _evaluator = new([ParkLaw.Regime]);

    [Test]
    public void Trail_ReadByManyThreads_IsDrawnOnce()
    {
        var decision = Decide();

        var read = new TrailNode[8];
        Parallel.For(0, read.Length, i => read[i] = decision.Trail.Because[0]);

        Assert.That(read, Is.All.SameAs(read[0]));
    }

    [Test]
    public void Decision_NotReadYet_HoldsNothingOfTheSession()
    {
        var held = HeldBy(Decide());

        using (Assert.EnterMultipleScope())
        {
            Assert.That(held.OfType<SessionRecord>(), Is.Not.Empty, "The choices and the trail are still to be drawn.");
            Assert.That(held.Where(o => o is ISession or IFact or IFactSource or IMatch or ITuple), Is.Empty);
        }
    }

    [Test]
    public void Decision_ReadInFull_HoldsNotWhatItWasDrawnFrom()
    {
        var decision = Decide();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(decision.Choices, Is.Not.Empty);
            Assert.That(HeldBy(decision).OfType<SessionRecord>(), Is.Not.Empty, "The trail is still to be drawn.");
            Assert.That(decision.Trail.Because, Has.Count.EqualTo(3));
            Assert.That(HeldBy(decision).OfType<SessionRecord>(), Is.Empty);
        }
    }

    private EligibilityDecision Decide() => _evaluator.Evaluate(new EligibilityQuestion
    {
        Profile = ParkLaw.Profile((PracticeName.WarningShots, true)),
        AsOf = new DateOnly(2021, 6, 1),
        RegimeId = "PARK",
    });

    private static HashSet<object> HeldBy(object from)
    {
        var held = new HashSet<object>(ReferenceEqualityComparer.Instance);
        Collect(from, held);
        return held;
    }

    /// <summary>
    /// Everything that can be reached from an object through fields and items; of a regime and its idle sessions, which
    /// outlive every decision, only themselves.
    /// </summary>
    private static void Collect(object? from, HashSet<object> held)
    {
        if (from is null or string or Type or MemberInfo or Pointer || from.GetType().IsPrimitive || !held.Add(from) || from is CompiledRegime or WarmSessions)
        {
            return;
        }

        if (from is Array items)
        {
            foreach (var item in (IEnumerable)items)
            {
                Collect(item, held);
            }
        }

        for (var type = from.GetType(); type is not null; type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                Collect(field.GetValue(from), held);
            }
        }
    }
}
