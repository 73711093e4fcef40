import type { CapturePolicy } from '../capture-policy.ts';
import { count, type Say } from './phrases.ts';

export function describePhoto(
  { specification, sourceRules, crown, background, headCovering, clothes, prints }: CapturePolicy['photo'],
  say: Say,
): string[] {
  const { red, green, blue, replaced } = background;
  const colour = `RGB ${red}, ${green}, ${blue}`;
  return [
    say(
      `成片规格：${specification}；原片规则：${sourceRules}`,
      `Finished picture: ${specification}; rules for the photo taken: ${sourceRules}`,
    ),
    ...(crown === undefined
      ? []
      : [
          crown === 'hairline'
            ? say('头顶发际按发际线计算', 'The crown is read as the hairline')
            : say('头顶发际按头发最高处计算', 'The crown is read as the top of the hair'),
        ]),
    replaced
      ? say(`背景自动替换为 ${colour}`, `The background is replaced by ${colour}`)
      : say(`背景须为 ${colour}`, `The background must be ${colour}`),
    headCovering === 'forbidden'
      ? say('不得使用头部覆盖物', 'No head covering')
      : say(
          '不得使用头部覆盖物；宗教、医疗和文化需要时，不得遮挡脸部或造成阴影',
          'No head covering, except for religious, medical or cultural reasons and if it neither hides nor shades the face',
        ),
    ...(clothes.notBlue ? [say('不得穿蓝色上衣', 'No blue clothes')] : []),
    ...(clothes.notWhite ? [say('不得穿白色上衣', 'No white clothes')] : []),
    ...(clothes.mustBeWhite ? [say('须穿白色上衣', 'White clothes are required')] : []),
    ...(clothes.whiteAdvised ? [say('建议穿白衬衣', 'A white shirt is advised')] : []),
    ...(clothes.plain ? [say('避免复杂图案、条纹', 'No complex patterns or stripes')] : []),
    prints === 0
      ? say('不提供纸质照片', 'No printed copies')
      : say(`纸质照片 ${prints} 张`, count(say, prints, '', 'printed copy').replace('copys', 'copies')),
  ];
}
