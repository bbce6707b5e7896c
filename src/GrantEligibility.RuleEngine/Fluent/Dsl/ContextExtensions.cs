using NRules.RuleModel;

namespace NRules.Fluent.Dsl;

/// <summary>Short forms on the context of an action.</summary>
public static class ContextExtensions
{
    /// <summary>Changes a fact and tells the engine.</summary>
    /// <typeparam name="T">Type of the fact.</typeparam>
    /// <param name="context">The context of the action.</param>
    /// <param name="fact">The fact to change.</param>
    /// <param name="updateAction">The change.</param>
    /// <exception cref="ArgumentException">The fact is not in working memory.</exception>
    public static void Update<T>(this IContext context, T fact, Action<T> updateAction)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(updateAction);
        updateAction(fact);
        context.Update(fact);
    }

    /// <summary>A service from the session's dependency resolver.</summary>
    /// <typeparam name="TService">Type of the service.</typeparam>
    /// <param name="context">The context of the action.</param>
    /// <returns>The service.</returns>
    public static TService Resolve<TService>(this IContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return (TService)context.Resolve(typeof(TService));
    }
}
