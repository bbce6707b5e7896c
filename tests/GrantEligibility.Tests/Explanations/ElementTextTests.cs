using System.Linq.Expressions;
using GrantEligibility.Explanations;
using GrantEligibility.Explanations.Shortfalls;
using GrantEligibility.Profiles;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace GrantEligibility.Tests.Explanations;

[TestFixture]
public sealed class ElementTextTests
{
    private static IEnumerable<TestCaseData> Elements()
    {
        yield return new TestCaseData(Care, "practice with: practice is in place");
        yield return new TestCaseData(Element.Not(Care), "there is no practice with: practice is in place");
        yield return new TestCaseData(Element.Exists(Care), "there is a practice with: practice is in place");
        yield return new TestCaseData(
            Element.Not(Element.AndGroup(Care, Credential)),
            "there is no practice with: practice is in place, and credential with: kind is body-certification");
        yield return new TestCaseData(
            Element.Not(Element.AndGroup(Care, Element.Not(Credential))),
            "there is no practice with: practice is in place, beside which there is no credential with: kind is body-certification");
        yield return new TestCaseData(
            Element.Exists(Element.AndGroup(Element.Exists(Credential), Care)),
            "there is a practice with: practice is in place, beside which there is a credential with: kind is body-certification");
        yield return new TestCaseData(
            Element.Not(Element.OrGroup(Care, Credential)),
            "there is neither practice with: practice is in place, nor credential with: kind is body-certification");
        yield return new TestCaseData(Element.Not(Element.Not(Care)), "it is not so that there is no practice with: practice is in place");
        yield return new TestCaseData(
            Element.OrGroup(Element.Not(Care), Credential),
            "either there is no practice with: practice is in place, or credential with: kind is body-certification");
    }

    private static PatternElement Care => Pattern<Practice>("practice", practice => practice.InPlace == true);

    private static PatternElement Credential => Pattern<Credential>("credential", credential => credential.Kind == CredentialKind.BodyCertification);

    [TestCaseSource(nameof(Elements))]
    public void Of_Element_ReadsAsASentence(RuleElement element, string sentence) => Assert.That(ElementText.Of(element).Words.In([]), Is.EqualTo(sentence));

    [Test]
    public void AskedElement_NoneOfAPairWithoutAThird_SaysOfWhatItIsAskedThatItBeSo() => Assert.That(
        AskedElement.Of(Element.Not(Element.AndGroup(Care, Element.Not(Credential)))).Words.In([]),
        Is.EqualTo("it must be so: there is no practice with: practice is in place, beside which there is no credential with: kind is body-certification"));

    [Test]
    public void AskedElement_NoneOfAPair_SaysThatThereMustBeNone() => Assert.That(
        AskedElement.Of(Element.Not(Element.AndGroup(Care, Credential))).Words.In([]),
        Is.EqualTo("there must be no practice that is in place, and a credential whose kind is 'body-certification'"));

    private static PatternElement Pattern<T>(string name, Expression<Func<T, bool>> condition) =>
        Element.Pattern(typeof(T), name, [KeyValuePair.Create<string, LambdaExpression>(PatternElement.ConditionName, condition)]);
}
