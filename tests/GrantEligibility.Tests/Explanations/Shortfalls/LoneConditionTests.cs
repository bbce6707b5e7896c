using System.Linq.Expressions;
using GrantEligibility.Explanations.Shortfalls;
using GrantEligibility.Profiles;

namespace GrantEligibility.Tests.Explanations.Shortfalls;

[TestFixture]
public sealed class LoneConditionTests
{
    [Test]
    public void TextOf_SameConditionUnderAnotherName_IsEqual() =>
        Assert.That(TextOf(p => p.InPlace == true), Is.Not.Null.And.EqualTo(TextOf(other => other.InPlace == true)));

    [Test]
    public void TextOf_AnotherValue_IsAnother() =>
        Assert.That(TextOf(p => p.Name == PracticeName.WarningShots), Is.Not.EqualTo(TextOf(p => p.Name == PracticeName.MedicalCare)));

    [Test]
    public void TextOf_MethodsOfOneNameInTwoClasses_IsAnother() =>
        Assert.That(TextOf(p => Winter.IsOpen(p)), Is.Not.Null.And.Not.EqualTo(TextOf(p => Summer.IsOpen(p))));

    [Test]
    public void TextOf_CapturedValue_IsNull()
    {
        var name = PracticeName.WarningShots;

        Assert.That(TextOf(p => p.Name == name), Is.Null);
    }

    private static string? TextOf(Expression<Func<Practice, bool>> condition) => LoneCondition.TextOf(condition);

    private static class Winter
    {
        internal static bool IsOpen(Practice practice) => practice.InPlace == true;
    }

    private static class Summer
    {
        internal static bool IsOpen(Practice practice) => practice.InPlace == false;
    }
}
