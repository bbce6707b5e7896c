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
    public void Trail_NotReadYet_HoldsTheQuestionAndNothingOfTheSession()
    {
        var held = new HashSet<object>(ReferenceEqualityComparer.Instance);
        Collect(Decide(), held);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(held.OfType<PreparedQuestion>(), Is.Not.Empty, "the question can be asked again");
            Assert.That(held.OfType<Finding>(), Is.Empty, "the derivation is not kept");
            Assert.That(held.Where(o => o is ISession or IFact or IFactSource or IMatch or ITuple), Is.Empty);
        }
    }

    private EligibilityDecision Decide() => _evaluator.Evaluate(new EligibilityQuestion
    {
        Profile = ParkLaw.Profile((PracticeName.WarningShots, true)),
        AsOf = new DateOnly(2021, 6, 1),
        RegimeId = "PARK",
    });

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
