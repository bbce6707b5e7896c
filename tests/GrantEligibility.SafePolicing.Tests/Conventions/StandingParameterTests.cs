using GrantEligibility.SafePolicing.DatedValues;

namespace GrantEligibility.SafePolicing.Tests.Conventions;

/// <summary>What holds of the standing of the order beside what holds of every document in <c>parameters/</c>.</summary>
[TestFixture]
internal sealed class StandingParameterTests
{
    [Test]
    public void StandingOfTheOrder_EveryDaySinceItWasSigned_HasAValue()
    {
        for (var day = new DateOnly(2020, 6, 16); day <= new DateOnly(2025, 12, 31); day = day.AddDays(1))
        {
            Assert.That(ParameterDocuments.StandingOfTheOrder.On(day), Is.Not.Null, $"{day:yyyy-MM-dd}");
        }
    }
}
