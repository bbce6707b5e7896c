using NRules.RuleModel;

namespace NRules.Fluent.Expressions;

/// <summary>What the action of a <c>Yield</c> calls.</summary>
internal static class LinkedFact
{
    public static bool Exists(IContext context, object key) => context.GetLinked(key) is not null;

    public static void Put(IContext context, object key, object? fact)
    {
        if (fact is null)
        {
            throw new ArgumentNullException(
                nameof(fact), $"The rule '{context.Rule.Name}' yielded null. Yield a fact, or add the condition under which there is none to When().");
        }
        if (Exists(context, key))
            context.UpdateLinked(key, fact);
        else
            context.InsertLinked(key, fact);
    }
}
