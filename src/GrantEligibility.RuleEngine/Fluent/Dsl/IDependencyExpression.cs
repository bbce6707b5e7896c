using System.Linq.Expressions;

namespace NRules.Fluent.Dsl;

/// <summary>Names the services that a rule's actions use.</summary>
public interface IDependencyExpression
{
    /// <summary>Resolves a service before the actions run.</summary>
    /// <typeparam name="TDependency">Type of the service.</typeparam>
    /// <param name="alias">The variable that stands for it in the actions.</param>
    /// <returns>This expression.</returns>
    IDependencyExpression Resolve<TDependency>(Expression<Func<TDependency>> alias);
}
