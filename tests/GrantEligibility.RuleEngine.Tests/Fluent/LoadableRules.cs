using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace GrantEligibility.RuleEngine.Tests.Fluent;

[Tag("base")]
[Priority(3)]
public abstract class TaggedRule : Rule
{
    public override void Define()
    {
        When().Match<Customer>();
        Then().Do(_ => AdHocRule.Nothing());
    }
}

[Name("Public rule")]
[NRules.Fluent.Dsl.Description("Says nothing.")]
[Tag("own")]
[Repeatability(RuleRepeatability.NonRepeatable)]
public sealed class PublicRule : TaggedRule
{
    public sealed class NestedRule : TaggedRule;

    internal sealed class InternalNestedRule : TaggedRule;
}

internal sealed class InternalRule : TaggedRule;

public sealed class RenamedRule : TaggedRule
{
    public override void Define()
    {
        Name("Another name");
        Priority(9);
        base.Define();
    }
}

public class GenericRule<T> : TaggedRule;

public sealed class RuleThatCannotBeConstructed : TaggedRule
{
    public RuleThatCannotBeConstructed() => throw new TimeoutException("The clock is broken.");
}
